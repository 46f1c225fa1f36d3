import { isAsciiBlank, mayBeBlank } from './blank-bytes'
import { slotOf } from './find-texts'

/** See `core/import/bytes/trim-cells.ts`. */
// eslint-disable-next-line max-lines-per-function -- a hot loop whose cases share positions and counts
export function trimCells(
  bytes: usize,
  spans: usize,
  firstCells: usize,
  taken: usize,
  count: i32,
  position: i32,
  missingLengths: usize,
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
    let start = bytes + load<u32>(span)
    let end = bytes + load<u32>(span, 4)
    while (start < end && isAsciiBlank(load<u8>(start))) start++
    while (start < end && isAsciiBlank(load<u8>(end - 1))) end--
    store<u32>(starts + offset, start - bytes)
    store<u32>(ends + offset, end - bytes)
    if (start === end) continue
    values++
    const length = u32(end - start)
    const first: u32 = load<u8>(start)
    if ((first > 0x7f && mayBeBlank(first)) || endsLikeBlank(start, end)) {
      store<i32>(odd + (odds << 2), row)
      odds++
    } else if (length < 32 && ((load<u32>(missingLengths + ((<usize>first) << 2)) >> length) & 1) === 1) {
      if (load<u32>(slotOf(start, length, slots, mask, keys), 8) === 0) continue
      store<u32>(ends + offset, start - bytes)
      values--
    }
  }
  store<i32>(filled, values)
  return <i32>odds
}

function endsLikeBlank(start: usize, end: usize): bool {
  if (load<u8>(end - 1) < 0x80) return false
  const length = end - start
  return (length >= 2 && load<u8>(end - 2) === 0xc2) || (length >= 3 && mayBeBlank(load<u8>(end - 3)))
}
