const ahead = 256

/** The two words, as one number, of an id written in 16 hexadecimal digits: the first word lies low. */
function wordsOf(digits: usize): u64 {
  const written = v128.load(digits)
  const low = v128.and(written, i8x16.splat(15))
  const isLetter = v128.and(v128.shr<u8>(written, 6), i8x16.splat(1))
  const values = i8x16.add(low, i8x16.add(v128.shl<u8>(isLetter, 3), isLetter))
  const pairs = v128.and(v128.or(v128.shl<u16>(values, 4), v128.shr<u16>(values, 8)), i16x8.splat(255))
  const bytes = v128.narrow<u16>(pairs, pairs)
  const turned = i8x16.swizzle(bytes, i8x16(3, 2, 1, 0, 7, 6, 5, 4, 3, 2, 1, 0, 7, 6, 5, 4))
  return <u64>v128.extract_lane<i64>(turned, 0)
}

/** The slot of an id: its own, or a free one. */
function slotOf(id: u64, slots: usize, mask: u32): usize {
  let place = (<u32>(id >> 32)) & mask
  let slot = slots + ((<usize>place) << 4)
  while (load<u32>(slot, 8) !== 0 && load<u64>(slot) !== id) {
    place = (place + 1) & mask
    slot = slots + ((<usize>place) << 4)
  }
  return slot
}

/** Reads the slots at which ids are looked for first, so that the waits for them overlap; the sum of it goes to a spare place, so that the reads stay. */
function touch(ids: usize, count: i32, slots: usize, mask: u32, spare: usize): void {
  let sum: u32 = 0
  for (let each = 0; each < count; each++)
    sum += load<u32>(slots + ((<usize>(load<u32>(ids + ((<usize>each) << 3), 4) & mask)) << 4))
  store<u32>(spare, sum)
}

/** Enters so many ids, of rows from `first` on, in a table of slots as `core/events/id-rows.ts` says; `room` is for 257 ids. An id that is there stays. */
export function indexIds(digits: usize, count: i32, first: i32, slots: usize, mask: u32, room: usize): void {
  for (let from = 0; from < count; from += ahead) {
    const some = min(ahead, count - from)
    for (let each = 0; each < some; each++) {
      store<u64>(room + ((<usize>each) << 3), wordsOf(digits))
      digits += 16
    }
    touch(room, some, slots, mask, room + ((<usize>ahead) << 3))
    for (let each = 0; each < some; each++) {
      const id = load<u64>(room + ((<usize>each) << 3))
      const slot = slotOf(id, slots, mask)
      if (load<u32>(slot, 8) !== 0) continue
      store<u64>(slot, id)
      store<i32>(slot, first + from + each + 1, 8)
    }
  }
}

/** Writes the row of each id, -1 where there is none. */
export function rowsOfIds(ids: usize, count: i32, slots: usize, mask: u32, rows: usize): void {
  for (let from = 0; from < count; from += ahead) {
    const some = min(ahead, count - from)
    touch(ids, some, slots, mask, rows)
    for (let each = 0; each < some; each++) {
      store<u32>(rows, load<u32>(slotOf(load<u64>(ids), slots, mask), 8) - 1)
      ids += 8
      rows += 4
    }
  }
}
