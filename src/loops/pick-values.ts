/** Writes of so many places the values, of `size` bytes each (1, 2, 4 or 8), that lie at these places. */
export function pickValues(values: usize, size: i32, places: usize, count: i32, target: usize): void {
  const end = places + ((<usize>count) << 2)
  if (size === 8) {
    for (; places < end; places += 4) {
      store<u64>(target, load<u64>(values + ((<usize>load<u32>(places)) << 3)))
      target += 8
    }
  } else if (size === 4) {
    for (; places < end; places += 4) {
      store<u32>(target, load<u32>(values + ((<usize>load<u32>(places)) << 2)))
      target += 4
    }
  } else if (size === 2) {
    for (; places < end; places += 4) {
      store<u16>(target, load<u16>(values + ((<usize>load<u32>(places)) << 1)))
      target += 2
    }
  } else {
    for (; places < end; places += 4) store<u8>(target++, load<u8>(values + <usize>load<u32>(places)))
  }
}
