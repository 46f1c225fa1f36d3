import { endInside, startInside } from './blank-bytes'
import { isMissingBetween } from './missing-bytes'
import { place, type RowBatch } from './row-batch'

/**
 * Puts the cells of a column, of the taken rows, into `starts` and `ends`: without outer blanks, and empty where there is
 * no value; counts those with a value in `place.filled`. `missingLengths` is the table of `missingLengthsIn`.
 */
export function trimCells(batch: RowBatch, position: number, missingLengths: Uint32Array): void {
  const { bytes, state, starts, ends, odd, memory } = batch
  const count = memory.loops
    ? memory.loops.trimCells(
        bytes.byteOffset,
        batch.spans.byteOffset,
        batch.firstCells.byteOffset,
        batch.taken.byteOffset,
        batch.count,
        position,
        missingLengths.byteOffset,
        starts.byteOffset,
        ends.byteOffset,
        odd.byteOffset,
        state.byteOffset + 4 * place.filled
      )
    : trimCellsPlainly(batch, position, missingLengths)
  for (let each = 0; each < count; each++) {
    const row = odd[each] ?? 0
    const end = endInside(bytes, starts[row] ?? 0, ends[row] ?? 0)
    const start = startInside(bytes, starts[row] ?? 0, end)
    const isMissing = isMissingBetween(bytes, start, end)
    starts[row] = start
    ends[row] = isMissing ? start : end
    if (isMissing) state[place.filled] = (state[place.filled] ?? 0) - 1
  }
}

/** The quick loop: blanks of ASCII are cut off; cells with other blanks, perhaps, or perhaps missing are told in `odd`. Returns how many. */
export function trimCellsPlainly(batch: RowBatch, position: number, missingLengths: Uint32Array): number {
  const { bytes, spans, firstCells, taken, starts, ends, odd, count } = batch
  let odds = 0
  let filled = 0
  for (let row = 0; row < count; row++) {
    const cell = 2 * ((firstCells[taken[row] ?? 0] ?? 0) + position)
    let start = spans[cell] ?? 0
    let end = spans[cell + 1] ?? 0
    while (start < end && isAsciiBlank(bytes[start] ?? 0)) start++
    while (start < end && isAsciiBlank(bytes[end - 1] ?? 0)) end--
    starts[row] = start
    ends[row] = end
    if (start === end) continue
    filled++
    const length = end - start
    const first = bytes[start] ?? 0
    const maybeMissing = length < 32 && (((missingLengths[first] ?? 0) >>> length) & 1) === 1
    if (maybeMissing || mayBeBlank(first) || endsLikeBlank(bytes, start, end)) odd[odds++] = row
  }
  batch.state[place.filled] = filled
  return odds
}

function isAsciiBlank(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13)
}

/** Whether a character of white space beyond ASCII may begin with a byte. */
function mayBeBlank(byte: number): boolean {
  return byte === 0xc2 || byte === 0xe1 || byte === 0xe2 || byte === 0xe3 || byte === 0xef
}

function endsLikeBlank(bytes: Uint8Array, start: number, end: number): boolean {
  if ((bytes[end - 1] ?? 0) < 0x80) return false
  return (end - start >= 2 && bytes[end - 2] === 0xc2) || (end - start >= 3 && mayBeBlank(bytes[end - 3] ?? 0))
}
