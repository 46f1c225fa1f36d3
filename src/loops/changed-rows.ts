/** Of two sets, read in whole vectors: how many rows are only in the second and only in the first, as two counts of 32 bits. */
export function countChanges(before: usize, after: usize, length: i32, counts: usize): void {
  const end = after + ((<usize>length) << 2)
  let came: i64 = 0
  let went: i64 = 0
  for (; after < end; after += 16) {
    const now = v128.load(after)
    const changed = v128.xor(now, v128.load(before))
    before += 16
    if (!v128.any_true(changed)) continue
    const isNew = v128.and(changed, now)
    const isGone = v128.andnot(changed, now)
    came += popcnt(i64x2.extract_lane(isNew, 0)) + popcnt(i64x2.extract_lane(isNew, 1))
    went += popcnt(i64x2.extract_lane(isGone, 0)) + popcnt(i64x2.extract_lane(isGone, 1))
  }
  store<i32>(counts, <i32>came)
  store<i32>(counts, <i32>went, 4)
}

/** Lists these rows in rising order. */
export function listChanges(before: usize, after: usize, length: i32, came: usize, went: usize): void {
  for (let row = 0; length > 0; length -= 4) {
    if (v128.any_true(v128.xor(v128.load(before), v128.load(after)))) {
      for (let word: usize = 0; word < 16; word += 4) {
        const now = load<u32>(after + word)
        let rest = now ^ load<u32>(before + word)
        for (; rest !== 0; rest &= rest - 1) {
          const bit = ctz(rest)
          const listed = row + ((<i32>word) << 3) + <i32>bit
          if ((now >> bit) & 1) {
            store<i32>(came, listed)
            came += 4
          } else {
            store<i32>(went, listed)
            went += 4
          }
        }
      }
    }
    before += 16
    after += 16
    row += 128
  }
}
