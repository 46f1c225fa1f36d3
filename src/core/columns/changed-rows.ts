/** Rows that are in the second set only, and in the first only, in rising order. */
export interface ChangedRows {
  readonly came: Uint32Array
  readonly went: Uint32Array
}

/** How one set of rows (as words of 32) differs from another of the same length; null when by more than `most` rows. */
export function changedRows(before: Uint32Array, after: Uint32Array, most: number): ChangedRows | null {
  const came = new Uint32Array(most)
  const went = new Uint32Array(most)
  let cameCount = 0
  let wentCount = 0
  for (let word = 0; word < after.length; word++) {
    const now = after[word] as number
    let rest = now ^ (before[word] as number)
    while (rest !== 0) {
      if (cameCount + wentCount === most) return null
      const lowest = rest & -rest
      const row = (word << 5) + 31 - Math.clz32(lowest)
      if ((now & lowest) !== 0) came[cameCount++] = row
      else went[wentCount++] = row
      rest ^= lowest
    }
  }
  return { came: came.subarray(0, cameCount), went: went.subarray(0, wentCount) }
}
