import { loopsOver, memoryOf } from './column-memory'
import { inPieces } from './in-pieces'
import { emptyCounts } from './scratch'

/** The group of each row, 0 where it has none or it is unknown. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/** Adds to the count of each group (by its code), or with -1 takes away, one for each of the rows. */
export function countCodes(codes: Codes, rows: Uint32Array, by: 1 | -1, counts: Int32Array): void {
  if (countByLoops(codes, null, rows, by, counts)) return
  for (let index = 0; index < rows.length; index++) {
    const code = codes[rows[index] as number] as number
    counts[code] = (counts[code] as number) + by
  }
}

/** The same of rows that are in several groups, `offsets[row]` to `offsets[row + 1]` of the codes; those in none count in group 0. */
export function countMentions(
  codes: Codes,
  offsets: Uint32Array,
  rows: Uint32Array,
  by: 1 | -1,
  counts: Int32Array
): void {
  if (countByLoops(codes, offsets, rows, by, counts)) return
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number
    const end = offsets[row + 1] as number
    let mention = offsets[row] as number
    if (mention === end) counts[0] = (counts[0] as number) + by
    for (; mention < end; mention++) {
      const code = codes[mention] as number
      counts[code] = (counts[code] as number) + by
    }
  }
}

const differentBytes = 256
/** So few rows are counted sooner than counters for the loops are cleared and read. */
const fewRows = 32

/** False where the loops cannot read all of it. */
function countByLoops(
  codes: Codes,
  offsets: Uint32Array | null,
  rows: Uint32Array,
  by: 1 | -1,
  counts: Int32Array
): boolean {
  const loops = loopsOver(rows, codes, offsets ?? rows)
  const memory = memoryOf(rows)
  if (!loops || !memory || rows.length < fewRows || (offsets && codes.BYTES_PER_ELEMENT !== 2)) return false
  const isBytes = codes.BYTES_PER_ELEMENT === 1
  const tables = isBytes ? 4 : 1
  const found = emptyCounts(memory, isBytes ? tables * differentBytes : counts.length)
  if (!memory.holds(found)) return false
  const [codesAt, rowsAt, foundAt] = [codes.byteOffset, rows.byteOffset, found.byteOffset]
  if (offsets) loops.countSeveral(codesAt, offsets.byteOffset, rowsAt, rows.length, foundAt)
  else if (isBytes) loops.countBytes(codesAt, rowsAt, rows.length, foundAt)
  else if (codes.BYTES_PER_ELEMENT === 2) loops.countHalves(codesAt, rowsAt, rows.length, foundAt)
  else loops.countWords(codesAt, rowsAt, rows.length, foundAt)
  for (let table = 0; table < tables; table++)
    addCounts(
      found,
      table * differentBytes,
      isBytes ? Math.min(differentBytes, counts.length) : counts.length,
      by,
      counts
    )
  return true
}

/** Adds to the counts those found from a place on, so many, or takes them away. */
export function addCounts(found: Int32Array, from: number, length: number, by: 1 | -1, counts: Int32Array): void {
  for (let code = 0; code < length; code++)
    counts[code] = (counts[code] as number) + by * (found[from + code] as number)
}

/** Adds one to the count of each code. */
export function countAll(codes: Codes, counts: Int32Array): void {
  if (countAllByLoops(codes, counts)) return
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number
    counts[code] = (counts[code] as number) + 1
  }
}

/** False where the loops cannot read all of it. */
function countAllByLoops(codes: Codes, counts: Int32Array): boolean {
  const loops = loopsOver(codes)
  const memory = memoryOf(codes)
  const width = codes.BYTES_PER_ELEMENT
  if (!loops || !memory || width > 2 || codes.length < counts.length) return false
  const tables = width === 1 ? 4 : 1
  const found = emptyCounts(memory, width === 1 ? tables * differentBytes : counts.length)
  if (!memory.holds(found)) return false
  const count = width === 1 ? loops.countAllBytes : loops.countAllHalves
  inPieces(codes.length, (row, rows) => count(codes.byteOffset + width * row, rows, found.byteOffset))
  const length = width === 1 ? Math.min(differentBytes, counts.length) : counts.length
  for (let table = 0; table < tables; table++) addCounts(found, table * differentBytes, length, 1, counts)
  return true
}

/** How many rows have no code: they end where they begin. */
export function emptyStretches(offsets: Uint32Array): number {
  let empty = 0
  for (let row = 1; row < offsets.length; row++) if (offsets[row] === offsets[row - 1]) empty++
  return empty
}
