/** Copies bytes from one place to another. */
export function copyBytes(target: usize, source: usize, length: usize): void {
  memory.copy(target, source, length)
}

/** Writes codes of 32 bits in so many bytes each, 1 or 2. */
export function narrowCodes(codes: usize, count: i32, bytes: i32, target: usize): void {
  for (let at = 0; at < count; at++) {
    const code = load<u32>(codes + ((<usize>at) << 2))
    if (bytes === 1) store<u8>(target + at, code)
    else store<u16>(target + ((<usize>at) << 1), code)
  }
}

/** See `core/import/bytes/join-texts.ts`. */
export function joinTexts(
  bytes: usize,
  starts: usize,
  ends: usize,
  count: i32,
  from: u32,
  target: usize,
  offsets: usize
): i32 {
  let to = target
  for (let row = 0; row < count; row++) {
    const start = load<u32>(starts + ((<usize>row) << 2))
    const length = load<u32>(ends + ((<usize>row) << 2)) - start
    for (let at: usize = 0; at < length; at += 16) v128.store(to + at, v128.load(bytes + start + at))
    to += length
    store<u32>(offsets + ((<usize>row) << 2), from + <u32>(to - target))
  }
  return <i32>(to - target)
}
