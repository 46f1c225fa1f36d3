/** 2 when bytes are ASCII without NULs, 1 when there are no NULs, 0 when there are. */
export function kindOfText(bytes: usize, length: usize): i32 {
  const end = bytes + length
  const wide = bytes + (length & ~15)
  let high = i8x16.splat(0)
  let nuls = i8x16.splat(0)
  let at = bytes
  for (; at < wide; at += 16) {
    const some = v128.load(at)
    high = v128.or(high, some)
    nuls = v128.or(nuls, i8x16.eq(some, i8x16.splat(0)))
  }
  let isAscii = i8x16.bitmask(high) === 0
  let hasNul = v128.any_true(nuls)
  for (; at < end; at++) {
    const byte = load<u8>(at)
    if (byte === 0) hasNul = true
    if (byte > 127) isAscii = false
  }
  if (hasNul) return 0
  return isAscii ? 2 : 1
}

/** See `core/import/bytes/create-transcoder.ts`: bits 24 to 26 of a sequence are its length, bit 31 marks an invalid byte; they are counted behind the table. */
export function transcode(bytes: usize, length: usize, sequences: usize, target: usize): i32 {
  const end = bytes + length
  let to = target
  let at = bytes
  let invalid: u32 = 0
  while (at < end) {
    if (at + 16 <= end) {
      const some = v128.load(at)
      if (i8x16.bitmask(v128.or(some, i8x16.eq(some, i8x16.splat(0)))) === 0) {
        v128.store(to, some)
        to += 16
        at += 16
        continue
      }
    }
    const stop = min(at + 16, end)
    for (; at < stop; at++) {
      const sequence = load<u32>(sequences + ((<usize>load<u8>(at)) << 2))
      store<u32>(to, sequence)
      to += (sequence >> 24) & 7
      invalid += sequence >> 31
    }
  }
  store<u32>(sequences, invalid, 1024)
  return <i32>(to - target)
}
