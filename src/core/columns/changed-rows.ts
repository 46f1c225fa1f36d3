import { popcount } from './bits'

/** Rows that are in the second set only, and in the first only, in rising order. */
export interface ChangedRows {
  readonly came: Uint32Array
  readonly went: Uint32Array
}

/** How one set of rows (as words of 32) differs from another of the same length; null when by more than `most` rows. */
export function changedRows(before: Uint32Array, after: Uint32Array, most: number): ChangedRows | null {
  const counts = countChanges(before, after, most)
  if (!counts) return null
  const came = new Uint32Array(counts.came)
  const went = new Uint32Array(counts.went)
  let cameCount = 0
  let wentCount = 0
  for (let word = 0; word < after.length; word++) {
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

/** Counted first, so that the lists are as long as they need be. */
function countChanges(
  before: Uint32Array,
  after: Uint32Array,
  most: number
): { readonly came: number; readonly went: number } | null {
  let came = 0
  let went = 0
  for (let word = 0; word < after.length; word++) {
    const now = after[word] as number
    const changed = now ^ (before[word] as number)
    if (changed === 0) continue
    came += popcount(changed & now)
    went += popcount(changed & ~now)
    if (came + went > most) return null
  }
  return { came, went }
}
