import type { ExportOptions } from '../../contract/requests'
import { memoryOf, type ColumnArray, type ColumnMemory } from '../columns/column-memory'
import type { CellPage } from './cell-page'
import { decimalOf } from './fixed-writers'
import { createLinePlan, type LinePlan } from './line-plan'
import type { ListColumn } from './list-column'
import type { ListSource } from './list-columns'
import type { ListLines } from './list-lines'

/** Where `writeLines` of `src/loops` finds how lines are written, and leaves how far it came. */
const form = {
  quotesAll: 0,
  delimiter: 1,
  decimal: 2,
  beforeFeed: 3,
  reserve: 4,
  end: 5,
  next: 6,
  guarded: 7,
  words: 8
}
/** The loop may write that far beyond a cell. */
const overshoot = 16
const fewRows = 500

/** Lines that a loop of WebAssembly writes. */
export interface FastLines extends Pick<ListLines, 'fill' | 'counts'> {
  /** A page that the loop can write on; its length is that of the first. */
  newPage(): Uint8Array
  /** Gives all memory back. */
  free(): void
}

/**
 * The lines of a list as `clear` writes them, most of them by a loop of WebAssembly over the memory of the columns; the few
 * that it cannot write (a number of many decimals, a text longer than the page) are left to `clear`. Null where there is no
 * such loop, in another encoding than UTF-8, and for lists so short that it does not pay.
 */
export function createFastLines(
  clear: ListLines,
  source: ListSource,
  columns: readonly ListColumn[],
  options: ExportOptions,
  fullAt: number
): FastLines | null {
  const memory = memoryOf(source.table.ids.bytes)
  const isShort = source.rows.length < fewRows
  if (!memory?.loops || isShort || !options.encoding.startsWith('utf-8')) return null
  const plans = columns.map(({ plan }) => plan)
  const plan = createLinePlan(plans, options, memory, source.table.rows)
  const list = memory.place(Uint32Array.from(source.rows))
  const state = formOf(options, clear.page, memory.allocate('u32', form.words))
  const own: ColumnArray[] = [list, state]
  const pageBytes = clear.page.bytes.length
  const fillByLoop = loopOver(memory, plan, list, state, fullAt)
  return {
    newPage: () => {
      const bytes = memory.allocate('u8', pageBytes)
      own.push(bytes)
      return bytes
    },
    fill: (next, at) => {
      while (next < list.length && at < fullAt) {
        ;[next, at] = fillByLoop(clear.page.bytes, next, at)
        if (next < list.length && at < fullAt) at = clear.line(list[next++] as number, at)
      }
      return [next, at]
    },
    counts: () => {
      const { guarded, replaced } = clear.counts()
      return { guarded: guarded + (state[form.guarded] as number), replaced }
    },
    free: () => {
      plan.free()
      for (const array of own) memory.free(array)
    }
  }
}

/** Fills a page that lies in the memory as far as the loop can. */
function loopOver(
  memory: ColumnMemory,
  plan: LinePlan,
  list: Uint32Array,
  state: Uint32Array,
  fullAt: number
): (page: Uint8Array, next: number, at: number) => readonly [number, number] {
  const { words, cells } = plan
  return (page, next, at) => {
    if (!memory.loops || !memory.holds(page)) return [next, at]
    const start = page.byteOffset
    state[form.end] = start + page.length - overshoot
    const from = [words.byteOffset, cells, state.byteOffset, list.byteOffset] as const
    const behind = memory.loops.writeLines(...from, next, list.length, start + at, start + fullAt)
    return [state[form.next] as number, (behind >>> 0) - start]
  }
}

function formOf(options: ExportOptions, page: CellPage, words: Uint32Array): Uint32Array {
  words[form.quotesAll] = options.guard === 'spreadsheet' ? 1 : 0
  words[form.delimiter] = options.delimiter.charCodeAt(0)
  words[form.decimal] = decimalOf(options).charCodeAt(0)
  words[form.beforeFeed] = options.lineEnd === '\r\n' ? 1 : 0
  words[form.reserve] = page.reserve
  return words
}
