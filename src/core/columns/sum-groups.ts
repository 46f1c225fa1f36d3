import { loopsOver, memoryOf } from './column-memory'
import type { Codes } from './count-groups'
import { inPieces } from './in-pieces'
import { emptyFigures } from './scratch'

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

/** So many groups at most are summed in several tables at once. */
const fewGroups = 256
const tables = 4
const foundOfGroup = 3

/** The same by the loops, of listed rows (of all when null) of which the codes are the groups; false where the loops cannot read all of it. */
export function sumSmallByLoops(
  codes: Codes,
  rows: Uint32Array | null,
  first: Float64Array,
  second: Float64Array,
  by: 1 | -1,
  figures: Float64Array
): boolean {
  const loops = loopsOver(rows ?? codes, codes, first, second)
  const memory = memoryOf(codes)
  if (!loops || !memory || codes.BYTES_PER_ELEMENT > (rows ? 2 : 1)) return false
  const groups = figures.length / figuresOfGroup
  const ofTable = groups <= fewGroups ? groups * foundOfGroup : 0
  const found = emptyFigures(memory, Math.max(tables * ofTable, groups * foundOfGroup))
  if (!memory.holds(found)) return false
  const [one, two, foundAt] = [first.byteOffset, second.byteOffset, found.byteOffset]
  const stride = ofTable * found.BYTES_PER_ELEMENT
  const sum = codes.BYTES_PER_ELEMENT === 1 ? loops.sumBytes : loops.sumHalves
  if (rows) sum(codes.byteOffset, rows.byteOffset, rows.length, one, two, foundAt, stride)
  else
    inPieces(codes.length, (row, count) => {
      loops.sumAllBytes(codes.byteOffset + row, count, one + 8 * row, two + 8 * row, foundAt, stride)
    })
  for (let table = 0; table < (ofTable > 0 ? tables : 1); table++)
    for (let group = 0; group < groups; group++) {
      const from = table * ofTable + group * foundOfGroup
      const at = group * figuresOfGroup
      figures[at] = (figures[at] as number) + by * (found[from] as number)
      figures[at + 1] = (figures[at + 1] as number) + by * (found[from + 1] as number)
      figures[at + 3] = (figures[at + 3] as number) + by * (found[from + 2] as number)
    }
  return true
}

/** A sum of two limbs, rounded once to the nearest number. */
export function sumOfLimbs(low: number, high: number): number {
  const sum = high * limb + low
  if (Math.abs(sum) <= Number.MAX_SAFE_INTEGER || !Number.isInteger(low)) return sum
  return Number(BigInt(high) * BigInt(limb) + BigInt(low))
}
