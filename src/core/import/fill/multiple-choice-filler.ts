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
  const listEnds = new Uint32Array(rowsInBatch)
  let hollow = 0
  offsets.append([0])
  const learn = (text: string): Learnt | null => {
    if (lists.length > mostRemembered) return null
    const bytes = encoder.encode(text)
    return { code: lists.push(listBetween(bytes, 0, bytes.length)) - 1, remember: true }
  }

  return {
    take(batch) {
      const { bytes, codes: numbers, odd, starts, ends, count } = batch
      const [odds, all] = [numberOfCell.look(batch, learn), [] as number[]]
      for (let row = 0, each = 0; row < count; row++) {
        const [start = 0, end = 0] = [starts[row], ends[row]]
        const isOdd = each < odds && odd[each] === row
        const list = isOdd ? listBetween(bytes, start, end) : (lists[numbers[row] ?? 0] ?? [])
        if (isOdd) each++
        for (const code of list) all.push(code)
        if (list.length === 0 && start !== end) hollow++
        listEnds[row] = codes.length + all.length
      }
      codes.append(all)
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
