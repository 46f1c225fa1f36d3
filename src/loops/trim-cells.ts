import { isAsciiBlank, mayBeBlank } from './blank-bytes'
import { slotOf } from './find-texts'

/**
 * See `core/import/bytes/trim-cells.ts`. What most cells need is done without branches, which random cells would make slow.
 * `kinds` is told of in `core/import/bytes/missing-bytes.ts`.
 */
// eslint-disable-next-line max-lines-per-function -- a hot loop whose branchless steps share their values
export function trimCells(
  bytes: usize,
  spans: usize,
  firstCells: usize,
  taken: usize,
  count: i32,
  position: i32,
  kinds: usize,
  slots: usize,
  mask: u32,
  keys: usize,
  starts: usize,
  ends: usize,
  odd: usize,
  filled: usize
): i32 {
  let odds: usize = 0
  let values = 0
  for (let row = 0; row < count; row++) {
    const offset = (<usize>row) << 2
    const cell = load<u32>(firstCells + ((<usize>load<u32>(taken + offset)) << 2)) + position
    const span = spans + ((<usize>cell) << 3)
    const start = load<u32>(span)
    const end = load<u32>(span, 4)
    const length = end - start
    const from = bytes + start
    const isFilled = u32(length !== 0)
    const ofFirst = load<u32>(kinds + ((<usize>load<u8>(from)) << 2))
    const ofSecond = load<u32>(kinds + ((<usize>load<u8>(from + 1)) << 2), 1024)
    const ofLast = load<u32>(kinds + ((<usize>load<u8>(bytes + end - isFilled)) << 2), 2048)
    const mayBeMissing = ((ofFirst & ofSecond) >> min(length, 30)) & 1
    store<u32>(starts + offset, start)
    store<u32>(ends + offset, end)
    values += isFilled
    if (((mayBeMissing | (ofFirst >> 31) | ofLast) & isFilled) === 0) continue
    const kind = trimOne(bytes, starts + offset, ends + offset, slots, mask, keys)
    if (kind === isEmpty) values--
    else if (kind === isOdd) {
      store<i32>(odd + (odds << 2), row)
      odds++
    }
  }
  store<i32>(filled, values)
  return <i32>odds
}

const isPlain: i32 = 0
const isEmpty: i32 = 1
const isOdd: i32 = 2

/** Cuts off blanks of ASCII, and all of a cell that stands for "no value"; a cell with other blanks, perhaps, is odd. */
function trimOne(bytes: usize, startAt: usize, endAt: usize, slots: usize, mask: u32, keys: usize): i32 {
  let start = bytes + load<u32>(startAt)
  let end = bytes + load<u32>(endAt)
  while (start < end && isAsciiBlank(load<u8>(start))) start++
  while (start < end && isAsciiBlank(load<u8>(end - 1))) end--
  store<u32>(startAt, start - bytes)
  store<u32>(endAt, end - bytes)
  if (start === end) return isEmpty
  if (mayBeBlank(load<u8>(start)) || endsLikeBlank(start, end)) return isOdd
  if (end - start > 31 || load<u32>(slotOf(start, u32(end - start), slots, mask, keys), 8) === 0) return isPlain
  store<u32>(endAt, start - bytes)
  return isEmpty
}

function endsLikeBlank(start: usize, end: usize): bool {
  if (load<u8>(end - 1) < 0x80) return false
  const length = end - start
  return (length >= 2 && load<u8>(end - 2) === 0xc2) || (length >= 3 && mayBeBlank(load<u8>(end - 3)))
}
