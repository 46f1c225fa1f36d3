import { rowsOf, type Bits } from './bits'
import { loopsOver, memoryOf, type ColumnMemory } from './column-memory'

/** The rows of one set, listed when they are asked for. Read them at once: the room may serve another set's list afterwards. */
export type RowList = () => Uint32Array

/** Where the loops list rows, and whose rows were listed there last. */
interface Room {
  readonly rows: Uint32Array
  holder: RowList | null
}

const rooms = new WeakMap<ColumnMemory, Room[]>()

/** The rows of a set in rising order; where the loops can read its words, the list lies in the same memory. */
export function rowListOf(bits: Bits): RowList {
  let own: Uint32Array | null = null
  let length = 0
  const list: RowList = () => {
    const { words } = bits
    const memory = memoryOf(words)
    const loops = loopsOver(words)
    const room = memory && loops && roomOf(memory, bits.length)
    if (!room) return (own ??= rowsOf(bits))
    if (room.holder !== list) {
      length = loops.listRows(words.byteOffset, words.length, room.rows.byteOffset)
      room.holder = list
    }
    return room.rows.subarray(0, length)
  }
  return list
}

/** Pages that no list reaches take no room. Null where the memory is full. */
function roomOf(memory: ColumnMemory, rows: number): Room | null {
  const known = rooms.get(memory) ?? []
  const found = known.find((room) => room.rows.length === rows)
  const room = found ?? { rows: memory.allocate('u32', rows), holder: null }
  if (!found) rooms.set(memory, [...known, room])
  return memory.holds(room.rows) ? room : null
}
