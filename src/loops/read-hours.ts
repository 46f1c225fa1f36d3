const colon: u32 = 58

function isDigit(at: usize): bool {
  return <u32>load<u8>(at) - 48 < 10
}

/** An hour by the last letters of the cell: 12 AM is 0, 1 PM is 13. */
function inHalfDay(hour: i32, start: usize, end: usize): i32 {
  let last = end - 1
  if (load<u8>(last) === 46) last--
  if (last <= start || (load<u8>(last) | 32) !== 109) return hour
  const before = load<u8>(last - 1) === 46 ? last - 2 : last - 1
  if (before < start) return hour
  const letter = load<u8>(before) | 32
  if (letter === 97) return hour === 12 ? 0 : hour
  return letter === 112 && hour < 12 ? hour + 12 : hour
}

/** Whether behind the colon stand zeros alone, or no digits. */
function isMidnight(at: usize, end: usize): bool {
  for (; at < end; at++) if (<u32>load<u8>(at) - 49 < 9) return false
  return true
}

/** Writes the hour of each time, NaN where there is none; tells whether one of them is other than midnight. See `core/import/events/hour-cells.ts`. */
export function readHours(bytes: usize, starts: usize, ends: usize, count: i32, hours: usize): i32 {
  let isTold = 0
  for (let row = 0; row < count; row++) {
    const start = bytes + load<u32>(starts + ((<usize>row) << 2))
    const end = bytes + load<u32>(ends + ((<usize>row) << 2))
    let at = start
    while (at < end && load<u8>(at) !== colon) at++
    let value = NaN
    if (at > start && at + 1 < end && isDigit(at - 1) && isDigit(at + 1)) {
      const tens = at - 2 >= start && isDigit(at - 2) ? <i32>load<u8>(at - 2) - 48 : 0
      const hour = inHalfDay(10 * tens + <i32>load<u8>(at - 1) - 48, start, end)
      if (hour < 24) {
        value = hour
        if (isTold === 0 && (hour > 0 || !isMidnight(at + 1, end))) isTold = 1
      }
    }
    store<f64>(hours + ((<usize>row) << 3), value)
  }
  return isTold
}
