import { popcount } from './bits'
import { loopsOver, memoryOf } from './column-memory'
import { emptyCounts } from './scratch'

/** Rows that are in the second set only, and in the first only, in rising order. */
export interface ChangedRows {
  readonly came: Uint32Array
  readonly went: Uint32Array
}

/**
 * How one set of rows (as words of 32) differs from another of the same length; null when by more than `most` rows. The
 * rows are listed in the room, where they fit and the loops can read all of it; there they stay until it is used again.
 * Then `before` has room up to whole vectors of 16 bytes.
 */
export function changedRows(
  before: Uint32Array,
  after: Uint32Array,
  most: number,
  room: Uint32Array | null = null
): ChangedRows | null {
  const loops = room && loopsOver(room, before, after)
  const memory = room && memoryOf(room)
  if (!room || !loops || !memory) return changedPlainly(before, after, most)
  const counts = emptyCounts(memory, 2)
  const [beforeAt, afterAt, length] = [before.byteOffset, after.byteOffset, after.length]
  loops.countChanges(beforeAt, afterAt, length, counts.byteOffset)
  const [cameCount = 0, wentCount = 0] = counts
  if (cameCount + wentCount > most) return null
  if (cameCount + wentCount > room.length) return changedPlainly(before, after, most)
  const came = room.subarray(0, cameCount)
  const went = room.subarray(cameCount, cameCount + wentCount)
  loops.listChanges(beforeAt, afterAt, length, came.byteOffset, went.byteOffset)
  return { came, went }
}

function changedPlainly(before: Uint32Array, after: Uint32Array, most: number): ChangedRows | null {
  const words: number[] = []
  let cameCount = 0
  let wentCount = 0
  for (let word = 0; word < after.length; word++) {
    const now = after[word] as number
    const changed = now ^ (before[word] as number)
    if (changed === 0) continue
    words.push(word)
    cameCount += popcount(changed & now)
    wentCount += popcount(changed & ~now)
    if (cameCount + wentCount > most) return null
  }
  const came = new Uint32Array(cameCount)
  const went = new Uint32Array(wentCount)
  cameCount = 0
  wentCount = 0
  for (const word of words) {
    const now = after[word] as number
    for (let rest = now ^ (before[word] as number); rest !== 0; rest &= rest - 1) {
      const lowest = rest & -rest
      const row = (word << 5) + 31 - Math.clz32(lowest)
      if ((now & lowest) !== 0) came[cameCount++] = row
      else went[wentCount++] = row
    }
  }
  return { came, went }
}

/** Makes the changes to the first set, so that it is the second. */
export function changeRows(words: Uint32Array, { came, went }: ChangedRows): void {
  for (const row of came) words[row >>> 5] = (words[row >>> 5] as number) | (1 << (row & 31))
  for (const row of went) words[row >>> 5] = (words[row >>> 5] as number) & ~(1 << (row & 31))
}
