/** A hash of bytes, four at a time, as `hashOf` of `core/import/bytes/byte-dictionary.ts` gives it. */
export function hashOf(start: usize, length: usize): u32 {
  let hash = <u32>length
  const end = start + length
  let at = start
  for (; at + 4 <= end; at += 4) {
    hash = (hash ^ load<u32>(at)) * 0x9e3779b1
    hash ^= hash >> 15
  }
  if (at < end) {
    const rest = u32(end - at) << 3
    hash = (hash ^ (load<u32>(at) & ((u32(1) << rest) - 1))) * 0x9e3779b1
    hash ^= hash >> 15
  }
  hash *= 0x85ebca6b
  return hash ^ (hash >> 13)
}

/** Whether two texts of one length are the same bytes. */
export function equals(one: usize, other: usize, length: usize): bool {
  let at: usize = 0
  for (; at + 8 <= length; at += 8) if (load<u64>(one + at) !== load<u64>(other + at)) return false
  if (at === length) return true
  const rest = (<u64>(length - at)) << 3
  return (load<u64>(one + at) ^ load<u64>(other + at)) << (64 - rest) === 0
}

/** The slot of a text in a table of `core/import/bytes/byte-table.ts`: its own, or a free one. */
export function slotOf(text: usize, length: u32, slots: usize, mask: u32, keys: usize): usize {
  const hash = hashOf(text, length)
  let place = hash & mask
  let slot = slots + ((<usize>place) << 4)
  while (load<u32>(slot, 8) !== 0) {
    const isAlike = load<u32>(slot, 8) === length && load<u32>(slot) === hash
    if (isAlike && equals(keys + load<u32>(slot, 4), text, length)) break
    place = (place + 1) & mask
    slot = slots + ((<usize>place) << 4)
  }
  return slot
}

/** See `look` of `core/import/bytes/byte-dictionary.ts`. */
export function findTexts(
  bytes: usize,
  starts: usize,
  ends: usize,
  count: i32,
  slots: usize,
  mask: u32,
  keys: usize,
  codes: usize,
  odd: usize
): i32 {
  let odds: usize = 0
  for (let row = 0; row < count; row++) {
    const start = load<u32>(starts + ((<usize>row) << 2))
    const length = load<u32>(ends + ((<usize>row) << 2)) - start
    let code: u32 = 0
    if (length !== 0) {
      const slot = slotOf(bytes + start, length, slots, mask, keys)
      code = load<u32>(slot, 12)
      if (load<u32>(slot, 8) === 0) {
        store<i32>(odd + (odds << 2), row)
        odds++
      }
    }
    store<u32>(codes + ((<usize>row) << 2), code)
  }
  return <i32>odds
}
