import { endInside, startInside } from './blank-bytes'
import { slotWords } from './byte-table'
import { isMissingBetween, type MissingBytes } from './missing-bytes'
import { place, type RowBatch } from './row-batch'

/**
 * Puts the cells of a column, of the taken rows, into `starts` and `ends`: without outer blanks, and empty where there is
 * no value; counts those with a value in `place.filled`.
 */
export function trimCells(batch: RowBatch, position: number, missing: MissingBytes): void {
  const { bytes, state, starts, ends, odd } = batch
  const count = trimQuickly(batch, position, missing)
  for (let each = 0; each < count; each++) {
    const row = odd[each] ?? 0
    const end = endInside(bytes, starts[row] ?? 0, ends[row] ?? 0)
    const start = startInside(bytes, starts[row] ?? 0, end)
    const isMissing = isMissingBetween(missing, bytes, start, end)
    starts[row] = start
    ends[row] = isMissing ? start : end
    if (isMissing) state[place.filled] = (state[place.filled] ?? 0) - 1
  }
}

/** Cuts off blanks of ASCII; cells with other blanks, perhaps, are told in `odd` instead of being looked at further. Returns how many. */
function trimQuickly(batch: RowBatch, position: number, missing: MissingBytes): number {
  const { memory, bytes, spans, firstCells, taken, count, starts, ends, odd, state } = batch
  if (!memory.loops) return trimPlainly(batch, position, missing)
  const { kinds, table } = missing
  return memory.loops.trimCells(
    bytes.byteOffset,
    spans.byteOffset,
    firstCells.byteOffset,
    taken.byteOffset,
    count,
    position,
    kinds.byteOffset,
    table.slots.byteOffset,
    table.slots.length / slotWords - 1,
    table.keys.byteOffset,
    starts.byteOffset,
    ends.byteOffset,
    odd.byteOffset,
    state.byteOffset + 4 * place.filled
  )
}

function trimPlainly(batch: RowBatch, position: number, missing: MissingBytes): number {
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
    if (mayBeBlank(bytes[start] ?? 0) || endsLikeBlank(bytes, start, end)) odd[odds++] = row
    else if (isMissingBetween(missing, bytes, start, end)) {
      ends[row] = start
      filled--
    }
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
