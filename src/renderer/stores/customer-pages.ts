import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import type { CustomerPage, CustomerRow } from '../../contract/results'

export const pageRows = 200
const keptPages = 60
const onTheWayAtOnce = 2
const patience = 300

export interface CustomerPages {
  readonly total: ShallowRef<number>
  /** Rises with each page that arrives, so that views look again. */
  readonly arrived: ShallowRef<number>
  readonly columns: ShallowRef<readonly string[]>
  /** True when a new order or search has been awaited for 300 ms. */
  readonly slow: Ref<boolean>
  /** The row at a place, when its page is here. */
  row(index: number): CustomerRow | undefined
  /** Fetches the pages that hold rows `from` to `to` (both included) and are not here; what was wanted before and is not on the way yet is forgotten. */
  want(from: number, to: number): void
  /** Forgets all pages and begins anew with the first, when what is on the way has come; old rows stay until it arrives. */
  restart(): Promise<void>
}

/** Rows of customers in pages of 200, fetched on demand, at most two at once, and kept (at most 60 pages); older questions are cancelled and their answers dropped. */
// eslint-disable-next-line max-lines-per-function -- small functions over one shared state
export function createCustomerPages(
  fetch: (offset: number, limit: number, signal: AbortSignal) => Promise<CustomerPage>,
  refused: (error: unknown) => void
): CustomerPages {
  const total = shallowRef(0)
  const arrived = shallowRef(0)
  const columns = shallowRef<readonly string[]>([])
  const slow = ref(false)
  let pages = new Map<number, readonly CustomerRow[]>()
  const onTheWay = new Set<number>()
  let wanted = { from: 0, to: 0 }
  let generation = 0
  let isAnew = false
  let questions = new AbortController()
  const started: (() => void)[] = []
  let timer: ReturnType<typeof setTimeout> | null = null

  function keep(page: number, answer: CustomerPage, fresh: boolean): void {
    if (fresh) pages = new Map()
    pages.set(page, answer.rows)
    const oldest = pages.keys().next().value
    if (pages.size > keptPages && oldest !== undefined) pages.delete(oldest)
    total.value = answer.total
    columns.value = answer.columns
    arrived.value++
  }

  async function load(page: number, fresh: boolean): Promise<void> {
    const asked = generation
    onTheWay.add(page)
    try {
      const answer = await fetch(page * pageRows, pageRows, questions.signal)
      if (asked === generation) keep(page, answer, fresh)
    } catch (error) {
      if (asked === generation) refused(error)
    } finally {
      onTheWay.delete(page)
      if (fresh && asked === generation) settle()
      fetchNext()
    }
  }

  function settle(): void {
    if (timer) clearTimeout(timer)
    timer = null
    slow.value = false
    for (const done of started.splice(0)) done()
  }

  function fetchNext(): void {
    if (isAnew) {
      if (onTheWay.size > 0) return
      isAnew = false
      return void load(0, true)
    }
    if (started.length > 0) return
    for (let page = Math.floor(wanted.from / pageRows); page * pageRows <= wanted.to; page++) {
      if (onTheWay.size >= onTheWayAtOnce) return
      if (!pages.has(page) && !onTheWay.has(page) && page * pageRows < total.value) void load(page, false)
    }
  }

  return {
    total,
    arrived,
    columns,
    slow,
    row: (index) => pages.get(Math.floor(index / pageRows))?.[index % pageRows],
    want(from, to) {
      wanted = { from, to }
      fetchNext()
    },
    restart() {
      generation++
      questions.abort()
      questions = new AbortController()
      isAnew = true
      timer ??= setTimeout(() => (slow.value = true), patience)
      const done = new Promise<void>((resolve) => started.push(resolve))
      fetchNext()
      return done
    }
  }
}
