import { total } from './count-bits'

/** Bytes of each set that are looked at together: 16 vectors, whose counts fit in lanes of 8 bits. */
const block: usize = 256

/**
 * Walks along at least two sets that must all hold, listed by their addresses, and writes two counts of 32 bits for each: of
 * the rows in it and all before it, then (behind those of all sets) of the rows that are missing from it alone. `room` is for
 * two blocks. Sets are read in whole vectors of 16 bytes, as in join-sets.
 */
export function alongAll(list: usize, sets: i32, length: i32, room: usize, counts: usize): void {
  const bytes = (<usize>length) << 2
  const missing = counts + ((<usize>sets) << 2)
  memory.fill(counts, 0, (<usize>sets) << 3)
  for (let at: usize = 0; at < bytes; at += block) {
    const part = min(block, bytes - at)
    for (let place: usize = 0; place < part; place += 16) {
      v128.store(room + place, i32x4.splat(-1))
      v128.store(room + place, i32x4.splat(-1), block)
    }
    for (let set = 0; set < sets; set++) addTo(counts, set, narrow(setAt(list, set) + at, room, part))
    if (!leaveDecisive(room, part)) continue
    for (let set = 0; set < sets; set++) addTo(missing, set, countMissing(setAt(list, set) + at, room, part))
  }
}

function setAt(list: usize, index: i32): usize {
  return <usize>load<u32>(list + ((<usize>index) << 2))
}

function addTo(counts: usize, index: i32, count: i32): void {
  const at = counts + ((<usize>index) << 2)
  store<i32>(at, load<i32>(at) + count)
}

/** In the room: rows of all sets so far, and those missing from one of them at most. */
function narrow(set: usize, room: usize, part: usize): i32 {
  let sum = i8x16.splat(0)
  for (let place: usize = 0; place < part; place += 16) {
    const own = v128.load(set + place)
    const all = v128.load(room + place)
    const both = v128.and(all, own)
    v128.store(room + place, v128.and(v128.load(room + place, block), v128.or(all, own)), block)
    v128.store(room + place, both)
    sum = i8x16.add(sum, v128.popcnt<i8>(both))
  }
  return sumOf(sum)
}

/** Leaves in the room the rows missing from exactly one; false when there are none. */
function leaveDecisive(room: usize, part: usize): bool {
  let any = i32x4.splat(0)
  for (let place: usize = 0; place < part; place += 16) {
    const decisive = v128.andnot(v128.load(room + place, block), v128.load(room + place))
    v128.store(room + place, decisive)
    any = v128.or(any, decisive)
  }
  return v128.any_true(any)
}

function countMissing(set: usize, room: usize, part: usize): i32 {
  let sum = i8x16.splat(0)
  for (let place: usize = 0; place < part; place += 16) {
    sum = i8x16.add(sum, v128.popcnt<i8>(v128.andnot(v128.load(room + place), v128.load(set + place))))
  }
  return sumOf(sum)
}

function sumOf(lanes: v128): i32 {
  return total(i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(lanes)))
}

/**
 * For so many listed rows, of the sets but the one numbered `except`: counts by the first of them that a row is missing from
 * (`sets` when from none), then behind these `sets` + 1 counts by the one that it alone is missing from. Counts are 0 before.
 */
export function missingAmong(list: usize, sets: i32, except: i32, rows: usize, length: i32, counts: usize): void {
  const only = counts + ((<usize>(sets + 1)) << 2)
  for (; length > 0; length--) {
    const row = load<u32>(rows)
    rows += 4
    const first = nextMissing(list, 0, sets, except, row)
    addTo(counts, first, 1)
    if (first < sets && nextMissing(list, first + 1, sets, except, row) === sets) addTo(only, first, 1)
  }
}

function nextMissing(list: usize, set: i32, sets: i32, except: i32, row: u32): i32 {
  for (; set < sets; set++) {
    if (set === except) continue
    const word = load<u32>(setAt(list, set) + ((<usize>(row >> 5)) << 2))
    if (((word >> (row & 31)) & 1) === 0) break
  }
  return set
}
