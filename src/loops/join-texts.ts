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
