import { loopsOver, type ColumnMemory } from '../../columns/column-memory'
import { createByteTable, enterBytes, findBytes, slotWords, type ByteTable } from '../bytes/byte-table'
import type { Keys } from '../bytes/mint-ids'

/** Numbers from 1 for texts, in the order in which they come for the first time, found by their bytes; 0 stands for no text. */
export interface TextNumbers {
  /** Puts the number of each text into `numbers`; `odd` is room to work in. `learn` is told the place of each text that comes for the first time. */
  look(texts: Keys, numbers: Uint32Array, odd: Int32Array, learn: (place: number) => void): void
  /** How many there are. */
  count(): number
}

/** An empty table in a memory. */
export function createTextNumbers(memory: ColumnMemory): TextNumbers {
  const table = createByteTable(memory)
  let count = 0
  return {
    look(texts, numbers, odd, learn) {
      const { bytes, starts, ends } = texts
      const odds = lookUpKnown(table, texts, numbers, odd)
      for (let each = 0; each < odds; each++) {
        const text = odd[each] ?? 0
        const start = starts[text] ?? 0
        const end = ends[text] ?? 0
        const known = findBytes(table, bytes, start, end)
        numbers[text] = known < 0 ? ++count : known
        if (known >= 0) continue
        enterBytes(table, bytes, start, end, count)
        learn(text)
      }
    },
    count: () => count
  }
}

/** Puts the numbers of the texts that are in the table into `numbers`, tells the places of the others in `odd` and returns how many. */
function lookUpKnown(table: ByteTable, texts: Keys, numbers: Uint32Array, odd: Int32Array): number {
  const { slots, keys } = table
  const { bytes, starts, ends, count } = texts
  const loops = loopsOver(bytes, starts, ends, slots, keys, numbers, odd)
  if (!loops) return lookUpPlainly(table, texts, numbers, odd)
  return loops.findTexts(
    bytes.byteOffset,
    starts.byteOffset,
    ends.byteOffset,
    count,
    slots.byteOffset,
    slots.length / slotWords - 1,
    keys.byteOffset,
    numbers.byteOffset,
    odd.byteOffset
  )
}

function lookUpPlainly(
  table: ByteTable,
  { bytes, starts, ends, count }: Keys,
  numbers: Uint32Array,
  odd: Int32Array
): number {
  let odds = 0
  for (let text = 0; text < count; text++) {
    const start = starts[text] ?? 0
    const end = ends[text] ?? 0
    const known = start === end ? 0 : findBytes(table, bytes, start, end)
    numbers[text] = Math.max(0, known)
    if (known < 0) odd[odds++] = text
  }
  return odds
}
