import type { Codes } from './count-groups'

/** Figures of one group: rows for which both values are known, and the two sums, each in two limbs: `low + high × 2²⁶`. */
export const figuresOfGroup = 5
const limb = 2 ** 26
const perLimb = 2 ** -26

/**
 * For each row (`groups[i]` is the group of `rows[i]`, `rows` null for 0, 1, 2 …) with both values known, adds them to the
 * group's figures, or with -1 takes them away: `[n, first low, first high, second low, second high]`. Whole numbers up to 2⁵³
 * are summed exactly in any order over up to 2²⁶ rows.
 */
export function sumGroups(
  groups: Codes,
  rows: Uint32Array | null,
  first: Float64Array,
  second: Float64Array,
  by: 1 | -1,
  figures: Float64Array
): void {
  for (let index = 0; index < groups.length; index++) {
    const row = rows ? (rows[index] as number) : index
    const one = first[row] as number
    const other = second[row] as number
    if (one !== one || other !== other) continue
    const at = (groups[index] as number) * figuresOfGroup
    const oneHigh = Math.trunc(one * perLimb)
    const otherHigh = Math.trunc(other * perLimb)
    figures[at] = (figures[at] as number) + by
    figures[at + 1] = (figures[at + 1] as number) + by * (one - oneHigh * limb)
    figures[at + 2] = (figures[at + 2] as number) + by * oneHigh
    figures[at + 3] = (figures[at + 3] as number) + by * (other - otherHigh * limb)
    figures[at + 4] = (figures[at + 4] as number) + by * otherHigh
  }
}

/** The same where the sums of all rows stay below 2⁵³, so that the low limbs are enough. */
export function sumSmallGroups(
  groups: Codes,
  rows: Uint32Array | null,
  first: Float64Array,
  second: Float64Array,
  by: 1 | -1,
  figures: Float64Array
): void {
  for (let index = 0; index < groups.length; index++) {
    const row = rows ? (rows[index] as number) : index
    const one = first[row] as number
    const other = second[row] as number
    if (one !== one || other !== other) continue
    const at = (groups[index] as number) * figuresOfGroup
    figures[at] = (figures[at] as number) + by
    figures[at + 1] = (figures[at + 1] as number) + by * one
    figures[at + 3] = (figures[at + 3] as number) + by * other
  }
}

/** A sum of two limbs, rounded once to the nearest number. */
export function sumOfLimbs(low: number, high: number): number {
  const sum = high * limb + low
  if (Math.abs(sum) <= Number.MAX_SAFE_INTEGER || !Number.isInteger(low)) return sum
  return Number(BigInt(high) * BigInt(limb) + BigInt(low))
}
