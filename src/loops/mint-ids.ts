/** Room for one message: what is hashed, and as far again as wide stores may go. */
const laneBytes: usize = 320
const mostMessage: usize = 256 - 9
const scheduleAt: usize = 4 * laneBytes

function turned(words: v128, by: i32): v128 {
  return v128.or(i32x4.shr_u(words, by), i32x4.shl(words, 32 - by))
}

function swapped(words: v128): v128 {
  return i8x16.shuffle(words, words, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12)
}

/** The first 16 words of the schedule, of four messages at once, at one block. */
function loadBlock(work: usize, block: usize, schedule: usize): void {
  for (let part: usize = 0; part < 64; part += 16) {
    const at = work + block + part
    const a = swapped(v128.load(at))
    const b = swapped(v128.load(at + laneBytes))
    const c = swapped(v128.load(at + 2 * laneBytes))
    const d = swapped(v128.load(at + 3 * laneBytes))
    const lowOfTwo = v128.shuffle<i32>(a, b, 0, 4, 1, 5)
    const highOfTwo = v128.shuffle<i32>(a, b, 2, 6, 3, 7)
    const lowOfOthers = v128.shuffle<i32>(c, d, 0, 4, 1, 5)
    const highOfOthers = v128.shuffle<i32>(c, d, 2, 6, 3, 7)
    const to = schedule + (part << 2)
    v128.store(to, v128.shuffle<i64>(lowOfTwo, lowOfOthers, 0, 2))
    v128.store(to, v128.shuffle<i64>(lowOfTwo, lowOfOthers, 1, 3), 16)
    v128.store(to, v128.shuffle<i64>(highOfTwo, highOfOthers, 0, 2), 32)
    v128.store(to, v128.shuffle<i64>(highOfTwo, highOfOthers, 1, 3), 48)
  }
}

function extendSchedule(schedule: usize): void {
  for (let at = schedule + 256; at < schedule + 1024; at += 16) {
    const early = v128.load(at - 240)
    const late = v128.load(at - 32)
    const mixedEarly = v128.xor(v128.xor(turned(early, 7), turned(early, 18)), i32x4.shr_u(early, 3))
    const mixedLate = v128.xor(v128.xor(turned(late, 17), turned(late, 19)), i32x4.shr_u(late, 10))
    v128.store(at, i32x4.add(i32x4.add(v128.load(at - 256), mixedEarly), i32x4.add(v128.load(at - 112), mixedLate)))
  }
}

let h0 = i32x4.splat(0)
let h1 = i32x4.splat(0)
let h2 = i32x4.splat(0)
let h3 = i32x4.splat(0)
let h4 = i32x4.splat(0)
let h5 = i32x4.splat(0)
let h6 = i32x4.splat(0)
let h7 = i32x4.splat(0)

function begin(): void {
  h0 = i32x4.splat(0x6a09e667)
  h1 = i32x4.splat(0xbb67ae85)
  h2 = i32x4.splat(0x3c6ef372)
  h3 = i32x4.splat(0xa54ff53a)
  h4 = i32x4.splat(0x510e527f)
  h5 = i32x4.splat(0x9b05688c)
  h6 = i32x4.splat(0x1f83d9ab)
  h7 = i32x4.splat(0x5be0cd19)
}

/** Hashes one more block of those messages for which `active` is all ones. Source: FIPS 180-4, 6.2. */
function compress(schedule: usize, constants: usize, active: v128): void {
  let a = h0
  let b = h1
  let c = h2
  let d = h3
  let e = h4
  let f = h5
  let g = h6
  let h = h7
  for (let round: usize = 0; round < 64; round++) {
    const mixedE = v128.xor(v128.xor(turned(e, 6), turned(e, 11)), turned(e, 25))
    const choice = v128.bitselect(f, g, e)
    const given = i32x4.add(v128.load(schedule + (round << 4)), v128.load_splat<u32>(constants + (round << 2)))
    const one = i32x4.add(i32x4.add(h, mixedE), i32x4.add(choice, given))
    const majority = v128.bitselect(c, b, v128.xor(a, b))
    const mixedA = v128.xor(v128.xor(turned(a, 2), turned(a, 13)), turned(a, 22))
    h = g
    g = f
    f = e
    e = i32x4.add(d, one)
    d = c
    c = b
    b = a
    a = i32x4.add(one, i32x4.add(mixedA, majority))
  }
  h0 = i32x4.add(h0, v128.and(a, active))
  h1 = i32x4.add(h1, v128.and(b, active))
  h2 = i32x4.add(h2, v128.and(c, active))
  h3 = i32x4.add(h3, v128.and(d, active))
  h4 = i32x4.add(h4, v128.and(e, active))
  h5 = i32x4.add(h5, v128.and(f, active))
  h6 = i32x4.add(h6, v128.and(g, active))
  h7 = i32x4.add(h7, v128.and(h, active))
}

/** Puts a key behind the prefix with the padding; returns the blocks, 0 for a key that is too long. */
function place(key: usize, length: usize, lane: usize, prefixLength: usize): usize {
  const size = prefixLength + length
  if (size > mostMessage) return 0
  const from = lane + prefixLength
  for (let at: usize = 0; at < length; at += 16) v128.store(from + at, v128.load(key + at))
  const blocks = (size + 9 + 63) >> 6
  store<u8>(lane + size, 0x80)
  for (let at = lane + size + 1; at < lane + (blocks << 6); at += 8) store<u64>(at, 0)
  store<u32>(lane + (blocks << 6) - 4, bswap<u32>((<u32>size) << 3))
  return blocks
}

/** See `core/import/bytes/mint-ids.ts`: four messages at once. */
export function mintIds(
  bytes: usize,
  starts: usize,
  ends: usize,
  count: i32,
  prefix: usize,
  prefixLength: usize,
  constants: usize,
  work: usize,
  ids: usize
): void {
  const schedule = work + scheduleAt
  for (let lane: usize = 0; lane < 4; lane++) memory.copy(work + lane * laneBytes, prefix, prefixLength)
  for (let group = 0; group < count; group += 4) {
    let blocks = i32x4.splat(0)
    let most: usize = 0
    for (let lane = 0; lane < 4; lane++) {
      const key = min(group + lane, count - 1)
      const start = load<u32>(starts + ((<usize>key) << 2))
      const length = load<u32>(ends + ((<usize>key) << 2)) - start
      const size = place(bytes + start, length, work + <usize>lane * laneBytes, prefixLength)
      most = max(most, size)
      store<u32>(schedule + ((<usize>lane) << 2), <u32>size)
    }
    blocks = v128.load(schedule)
    begin()
    for (let block: usize = 0; block < most; block++) {
      loadBlock(work, block << 6, schedule)
      extendSchedule(schedule)
      compress(schedule, constants, i32x4.gt_s(blocks, i32x4.splat(<i32>block)))
    }
    const to = ids + ((<usize>group) << 3)
    v128.store(to, v128.shuffle<i32>(h0, h1, 0, 4, 1, 5))
    v128.store(to, v128.shuffle<i32>(h0, h1, 2, 6, 3, 7), 16)
  }
}

/** Writes ids as 16 hexadecimal digits each. */
export function writeIds(ids: usize, count: i32, target: usize): void {
  const digits = i8x16(48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 97, 98, 99, 100, 101, 102)
  const isSecond = i16x8.splat(<i16>0xff00)
  for (let id = 0; id < count; id++) {
    const words = v128.load64_zero(ids + ((<usize>id) << 3))
    const twice = i8x16.shuffle(words, words, 3, 3, 2, 2, 1, 1, 0, 0, 7, 7, 6, 6, 5, 5, 4, 4)
    const halves = v128.bitselect(v128.and(twice, i8x16.splat(15)), i8x16.shr_u(twice, 4), isSecond)
    v128.store(target + ((<usize>id) << 4), i8x16.swizzle(digits, halves))
  }
}

/** See `core/import/bytes/id-set.ts`. */
export function addIds(slots: usize, mask: u32, ids: usize, count: i32, isNew: usize): i32 {
  let fresh = 0
  for (let id = 0; id < count; id++) {
    const both = load<u64>(ids + ((<usize>id) << 3))
    let isFirst: u8 = 1
    if (both !== 0) {
      for (let slot = (<u32>(both >> 32)) & mask; ; slot = (slot + 1) & mask) {
        const at = slots + ((<usize>slot) << 3)
        const there = load<u64>(at)
        if (there === 0) {
          store<u64>(at, both)
          break
        }
        if (there === both) {
          isFirst = 0
          break
        }
      }
    }
    store<u8>(isNew + id, isFirst)
    fresh += isFirst
  }
  return fresh
}
