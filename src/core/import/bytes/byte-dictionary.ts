import { loopsOver, type ColumnMemory } from '../../columns/column-memory'
import { createByteTable, enterBytes, findBytes, slotWords, type ByteTable } from './byte-table'
import { textBetween, type RowBatch } from './row-batch'

/** Numbers for texts, found by their bytes, so that a string is made only of a text that comes for the first time. */
export interface ByteDictionary {
  /**
   * Puts the number of each text of the column at hand into `batch.codes`, 0 where there is no value. A new text is shown to
   * `learn`, which gives its number and tells whether to remember it; the texts for which it gives `null` are told in
   * `batch.odd`, with the number 0. Returns how many.
   */
  look(batch: RowBatch, learn: (text: string) => Learnt | null): number
  /** The number of a text between two places, or what `learn` gives for it. */
  codeOf(bytes: Uint8Array, start: number, end: number, learn: (text: string) => number): number
}

/** The number of a text, and whether further texts alike are found without asking again. */
export interface Learnt {
  readonly code: number
  readonly remember: boolean
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** An empty dictionary whose tables lie in a memory. */
export function createByteDictionary(memory: ColumnMemory): ByteDictionary {
  const table = createByteTable(memory)
  return {
    look(batch, learn) {
      const { bytes, starts, ends, codes, odd } = batch
      const unknown = lookUpKnown(table, batch)
      let odds = 0
      for (let each = 0; each < unknown; each++) {
        const row = odd[each] ?? 0
        const start = starts[row] ?? 0
        const end = ends[row] ?? 0
        const known = findBytes(table, bytes, start, end)
        const learnt = known < 0 ? learn(textBetween(batch, start, end)) : { code: known, remember: false }
        if (learnt?.remember) enterBytes(table, bytes, start, end, learnt.code)
        codes[row] = learnt?.code ?? 0
        if (!learnt) odd[odds++] = row
      }
      return odds
    },
    codeOf(bytes, start, end, learn) {
      const known = findBytes(table, bytes, start, end)
      if (known >= 0) return known
      const code = learn(decoder.decode(bytes.slice(start, end)))
      enterBytes(table, bytes, start, end, code)
      return code
    }
  }
}

/** Puts the numbers of the texts that are in the table into `codes`, tells the others in `odd` and returns how many. */
function lookUpKnown(table: ByteTable, batch: RowBatch): number {
  const { bytes, starts, ends, codes, odd, count } = batch
  const { slots, keys } = table
  const loops = loopsOver(bytes, slots, keys)
  if (!loops) return lookUpPlainly(table, batch)
  return loops.findTexts(
    bytes.byteOffset,
    starts.byteOffset,
    ends.byteOffset,
    count,
    slots.byteOffset,
    slots.length / slotWords - 1,
    keys.byteOffset,
    codes.byteOffset,
    odd.byteOffset
  )
}

function lookUpPlainly(table: ByteTable, { bytes, starts, ends, codes, odd, count }: RowBatch): number {
  let odds = 0
  for (let row = 0; row < count; row++) {
    const start = starts[row] ?? 0
    const end = ends[row] ?? 0
    const code = start === end ? 0 : findBytes(table, bytes, start, end)
    codes[row] = Math.max(0, code)
    if (code < 0) odd[odds++] = row
  }
  return odds
}
