import type { ColumnMemory } from '../../columns/column-memory'
import { createDictionary, type Dictionary } from '../build/dictionary'
import { createByteDictionary, type Learnt } from '../bytes/byte-dictionary'
import { endInside, startInside } from '../bytes/blank-bytes'
import { isMissingBetween, type MissingBytes } from '../bytes/missing-bytes'
import { rowsInBatch } from '../bytes/row-batch'
import type { ColumnFiller } from './column-filler'
import { createGrowingArray, type FillingRoom } from './growing-array'

const mostRemembered = 50_000
const encoder = new TextEncoder()

/** Fills a column of multiple choices; a value named twice in a cell counts once. Cells that repeat are looked up whole. */
export function multipleChoiceFiller(room: FillingRoom, missing: MissingBytes, separator: string): ColumnFiller {
  const dictionary = createDictionary()
  const listBetween = createListReader(room.memory, dictionary, missing, separator)
  const numberOfCell = createByteDictionary(room.memory)
  const lists: (readonly number[])[] = [[]]
  const codes = createGrowingArray('u32', room)
  const offsets = createGrowingArray('u32', room)
  const listEnds = room.memory.allocate('u32', rowsInBatch)
  const found = createFound(room.memory)
  let hollow = 0
  offsets.append([0])
  const learn = (text: string): Learnt | null => {
    const bytes = lists.length > mostRemembered ? null : encoder.encode(text)
    return bytes && { code: lists.push(listBetween(bytes, 0, bytes.length)) - 1, remember: true }
  }

  return {
    take(batch) {
      const { bytes, codes: numbers, odd, starts, ends, count } = batch
      const [odds, before] = [numberOfCell.look(batch, learn), codes.length]
      found.clear()
      for (let row = 0, each = 0; row < count; row++) {
        const isOdd = each < odds && odd[each] === row
        if (isOdd) each++
        const [start, end] = [starts[row] as number, ends[row] as number]
        const list = isOdd ? listBetween(bytes, start, end) : (lists[numbers[row] as number] as readonly number[])
        if (list.length === 0 && start !== end) hollow++
        listEnds[row] = before + found.add(list)
      }
      codes.append(found.all())
      offsets.append(listEnds.subarray(0, count))
    },
    hollow: () => hollow,
    finish: () => ({
      kind: 'multipleChoice',
      codes: narrowed(codes.finish(), dictionary.values.length, room),
      offsets: offsets.finish(),
      dictionary: [...dictionary.values]
    })
  }
}

/** Codes of the cells of a batch, one list after the other. */
interface Found {
  clear(): void
  /** Returns how many codes there are now. */
  add(list: readonly number[]): number
  all(): Uint32Array
}

function createFound(memory: ColumnMemory): Found {
  let codes = memory.allocate('u32', 2 * rowsInBatch)
  let length = 0
  return {
    clear: () => {
      length = 0
    },
    add(list) {
      if (length + list.length > codes.length) {
        const larger = memory.allocate('u32', 2 * (length + list.length))
        larger.set(codes.subarray(0, length))
        memory.free(codes)
        codes = larger
      }
      for (let place = 0; place < list.length; place++) codes[length++] = list[place] as number
      return length
    },
    all: () => codes.subarray(0, length)
  }
}

/** Reads the codes of a cell's parts, each once, in their order. */
function createListReader(
  memory: ColumnMemory,
  dictionary: Dictionary,
  missing: MissingBytes,
  separator: string
): (bytes: Uint8Array, start: number, end: number) => number[] {
  const codeOfPart = createByteDictionary(memory)
  const sign = separator.charCodeAt(0)
  return (bytes, start, end) => {
    const list: number[] = []
    for (let from = start; from <= end;) {
      let to = from
      while (to < end && bytes[to] !== sign) to++
      const last = endInside(bytes, from, to)
      const first = startInside(bytes, from, last)
      if (!isMissingBetween(missing, bytes, first, last)) {
        const code = codeOfPart.codeOf(bytes, first, last, dictionary.codeOf)
        if (!list.includes(code)) list.push(code)
      }
      from = to + 1
    }
    return list
  }
}

function narrowed(codes: Uint32Array, values: number, { memory }: FillingRoom): Uint16Array | Uint32Array {
  if (values > 0x10000) return codes
  const narrow = memory.allocate('u16', codes.length)
  narrow.set(codes)
  memory.free(codes)
  return narrow
}
