import { equals, hashOf } from './find-texts'

/**
 * Numbers texts from 1 as they come for the first time; an empty one has 0. New texts are entered in a table of
 * `core/import/bytes/byte-table.ts` that has room for all of them, and their places are told in `fresh`; returns how many. What lies far
 * away is asked for a batch at a time: first all slots, then all texts in the table, so that the waits overlap.
 */
export function numberTexts(
  bytes: usize,
  starts: usize,
  ends: usize,
  count: i32,
  slots: usize,
  mask: u32,
  keys: usize,
  used: u32,
  entries: u32,
  numbers: usize,
  fresh: usize
): i32 {
  hashAll(bytes, starts, ends, count, numbers)
  touchAll(slots, mask, keys, numbers, count, fresh)
  let found: i32 = 0
  for (let text = 0; text < count; text++) {
    const at = (<usize>text) << 2
    const start = load<u32>(starts + at)
    const length = load<u32>(ends + at) - start
    if (length === 0) {
      store<u32>(numbers + at, 0)
      continue
    }
    const hash = load<u32>(numbers + at)
    const slot = slotOfHash(bytes + start, length, hash, slots, mask, keys)
    if (load<u32>(slot, 8) === 0) {
      enter(slot, hash, bytes + start, length, keys, used, ++entries)
      used += length
      store<i32>(fresh + ((<usize>found) << 2), text)
      found++
    }
    store<u32>(numbers + at, load<u32>(slot, 12))
  }
  return found
}

function enter(slot: usize, hash: u32, text: usize, length: u32, keys: usize, used: u32, number: u32): void {
  memory.copy(keys + used, text, length)
  store<u32>(slot, hash)
  store<u32>(slot, used, 4)
  store<u32>(slot, length, 8)
  store<u32>(slot, number, 12)
}

function hashAll(bytes: usize, starts: usize, ends: usize, count: i32, hashes: usize): void {
  for (let text = 0; text < count; text++) {
    const at = (<usize>text) << 2
    const start = load<u32>(starts + at)
    store<u32>(hashes + at, hashOf(bytes + start, load<u32>(ends + at) - start))
  }
}

/** Reads of each text its slot, and then what the slot points to; the sum of it is put in a room, so that the reads stay. */
function touchAll(slots: usize, mask: u32, keys: usize, hashes: usize, count: i32, room: usize): void {
  let sum: u32 = 0
  for (let text = 0; text < count; text++)
    sum += load<u32>(slots + ((<usize>(load<u32>(hashes + ((<usize>text) << 2)) & mask)) << 4))
  for (let text = 0; text < count; text++)
    sum += load<u8>(keys + load<u32>(slots + ((<usize>(load<u32>(hashes + ((<usize>text) << 2)) & mask)) << 4), 4))
  store<u32>(room, sum)
}

/** The slot of a text: its own, or a free one. */
function slotOfHash(text: usize, length: u32, hash: u32, slots: usize, mask: u32, keys: usize): usize {
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

/** Puts the full slots of a table into a larger, empty one. */
export function moveSlots(from: usize, length: i32, to: usize, mask: u32): void {
  for (const end = from + ((<usize>length) << 2); from < end; from += 16) {
    const slot = v128.load(from)
    if (v128.extract_lane<u32>(slot, 2) === 0) continue
    let place = v128.extract_lane<u32>(slot, 0) & mask
    while (load<u32>(to + ((<usize>place) << 4), 8) !== 0) place = (place + 1) & mask
    v128.store(to + ((<usize>place) << 4), slot)
  }
}
