import { shallowRef, type ShallowRef } from 'vue'
import type { CustomerPage, CustomerRow } from '../../contract/results'

export const pageRows = 200

export interface CustomerPages {
  readonly total: ShallowRef<number>
  /** Rises with each page that arrives, so that views look again. */
  readonly arrived: ShallowRef<number>
  readonly columns: ShallowRef<readonly string[]>
  /** The row at a place, when its page is here. */
  row(index: number): CustomerRow | undefined
  /** Fetches the pages that hold rows `from` to `to` (both included) and are not here or on the way. */
  want(from: number, to: number): void
  /** Forgets all pages and begins anew with the first; old rows stay until it arrives. */
  restart(): Promise<void>
}

/** Rows of customers in pages of 200, fetched on demand and kept (at most 60 pages); answers to older questions are dropped. */
// eslint-disable-next-line max-lines-per-function -- small functions over one shared state
export function createCustomerPages(
  fetch: (offset: number, limit: number) => Promise<CustomerPage>,
  refused: (error: unknown) => void
): CustomerPages {
  const total = shallowRef(0)
  const arrived = shallowRef(0)
  const columns = shallowRef<readonly string[]>([])
  let pages = new Map<number, readonly CustomerRow[]>()
  const onTheWay = new Set<number>()
  let generation = 0

  function keep(page: number, answer: CustomerPage, fresh: boolean): void {
    if (fresh) pages = new Map()
    pages.set(page, answer.rows)
    const oldest = pages.keys().next().value
    if (pages.size > 60 && oldest !== undefined) pages.delete(oldest)
    total.value = answer.total
    columns.value = answer.columns
    arrived.value++
  }

  async function load(page: number, fresh: boolean): Promise<void> {
    const asked = generation
    onTheWay.add(page)
    try {
      const answer = await fetch(page * pageRows, pageRows)
      if (asked === generation) keep(page, answer, fresh)
    } catch (error) {
      if (asked === generation) refused(error)
    } finally {
      if (asked === generation) onTheWay.delete(page)
    }
  }

  return {
    total,
    arrived,
    columns,
    row: (index) => pages.get(Math.floor(index / pageRows))?.[index % pageRows],
    want(from, to) {
      for (let page = Math.floor(from / pageRows); page * pageRows <= to; page++)
        if (!pages.has(page) && !onTheWay.has(page) && page * pageRows < total.value) void load(page, false)
    },
    async restart() {
      generation++
      onTheWay.clear()
      await load(0, true)
    }
  }
}
