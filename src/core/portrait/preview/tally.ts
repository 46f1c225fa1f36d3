import { countAllBucketsByLoops, countBuckets, countBucketsByLoops } from '../../columns/bucket-quantiles'
import { countAll, countCodes, countMentions, emptyStretches, type Codes } from '../../columns/count-groups'
import { placeAll, placeRows } from '../../columns/place-rows'
import type { RankBuckets } from '../../columns/rank-buckets'
import { figuresOfGroup, sumGroups, sumSmallByLoops, sumSmallGroups } from '../../columns/sum-groups'
import { largestWhole } from '../../columns/whole-numbers'

/** So many counts to a row cost more to look through than the loops spare. */
const manyCounts = 4
/** So few rows are summed sooner than figures for the loops are cleared and read. */
const fewRows = 64

export type Counters = Int32Array | Float64Array

/** What is counted of rows by adding row to row, so that rows can also be taken away again. */
export interface Tally<C extends Counters = Counters> {
  /** Tells this tally from all others over the same base. */
  readonly key: string
  /** Counters of nobody. */
  readonly none: () => C
  /** Adds all rows of the base to the counters. */
  readonly addAll: (counters: C) => void
  /** Adds the rows to the counters, or with -1 takes them away. */
  readonly add: (rows: Uint32Array, by: 1 | -1, counters: C) => void
  /** False when sums depend on the order of rows, so that they are made anew for other rows. */
  readonly exact: boolean
}

/** The group of each row: `codes`, 0 for none or unknown; rows of several groups have theirs from `offsets[row]` to `offsets[row + 1]`. */
export interface Grouping {
  readonly key: string
  readonly codes: Codes
  readonly offsets: Uint32Array | null
  readonly groups: number
}

/** Customers of each group. */
export function tallyOfGroups({ key, codes, offsets, groups }: Grouping): Tally<Int32Array> {
  return {
    key: `count ${key}`,
    none: () => new Int32Array(groups),
    addAll: (counts) => {
      countAll(codes, counts)
      if (offsets) counts[0] = emptyStretches(offsets)
    },
    add: (rows, by, counts) =>
      offsets ? countMentions(codes, offsets, rows, by, counts) : countCodes(codes, rows, by, counts),
    exact: true
  }
}

/** Customers and exact sums of two number columns by group, over the rows where both are known (`figuresOfGroup` each). */
export function tallyOfSums(
  { key, codes, offsets, groups }: Grouping,
  name: string,
  first: Float64Array,
  second: Float64Array
): Tally<Float64Array> {
  const largest = Math.max(largestWhole(first), largestWhole(second))
  const isSmall = largest * (offsets ?? codes).length <= Number.MAX_SAFE_INTEGER
  const sum = isSmall ? sumSmallGroups : sumGroups
  return {
    key: `sum ${name} by ${key}`,
    none: () => new Float64Array(groups * figuresOfGroup),
    addAll: (figures) => {
      if (isSmall && !offsets && sumSmallByLoops(codes, null, first, second, 1, figures)) return
      const placed = offsets ? placeAll(codes, offsets) : { groups: codes, rows: null }
      sum(placed.groups, placed.rows, first, second, 1, figures)
    },
    add: (rows, by, figures) => {
      const isMany = rows.length > fewRows
      if (isMany && isSmall && !offsets && sumSmallByLoops(codes, rows, first, second, by, figures)) return
      const placed = placeRows(codes, offsets, rows)
      sum(placed.groups, placed.rows, first, second, by, figures)
    },
    exact: largest < Infinity
  }
}

/** Customers by group and stretch of values, `counts[group × (buckets + 1) + bucket]`. */
export function tallyOfBuckets(
  { key, codes, offsets, groups }: Grouping,
  name: string,
  buckets: RankBuckets
): Tally<Int32Array> {
  return {
    key: `spread ${name} by ${key}`,
    none: () => new Int32Array(groups * (buckets.buckets + 1)),
    addAll: (counts) => {
      if (!offsets && countAllBucketsByLoops(codes, buckets, counts)) return
      const placed = offsets ? placeAll(codes, offsets) : { groups: codes, rows: null }
      countBuckets(placed.groups, placed.rows, buckets, 1, counts)
    },
    add: (rows, by, counts) => {
      const isMany = rows.length * manyCounts > counts.length
      if (isMany && !offsets && countBucketsByLoops(codes, rows, buckets, by, counts)) return
      const placed = placeRows(codes, offsets, rows)
      countBuckets(placed.groups, placed.rows, buckets, by, counts)
    },
    exact: true
  }
}
