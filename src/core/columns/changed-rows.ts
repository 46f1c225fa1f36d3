import { popcount } from './bits'

/** Rows that are in the second set only, and in the first only, in rising order. */
export interface ChangedRows {
  readonly came: Uint32Array
  readonly went: Uint32Array
}

/** How one set of rows (as words of 32) differs from another of the same length; null when by more than `most` rows. */
export function changedRows(before: Uint32Array, after: Uint32Array, most: number): ChangedRows | null {
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
