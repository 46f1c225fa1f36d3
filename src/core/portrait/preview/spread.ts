import { hasBit, type Bits } from '../../columns/bits'
import { valuesAtRanks, type AskedRows } from '../../columns/bucket-quantiles'
import { bytesOfBuckets, rankBucketsOf, type RankBuckets } from '../../columns/rank-buckets'
import type { Engine } from '../bits/engine'
import type { MemberCounts } from './member-counts'
import { tallyOfBuckets, type Grouping } from './tally'

/** How the values of a column spread in groups of customers. */
export interface Spread {
  /** How many of some groups have a known value. */
  known(groups: readonly number[]): number
  /** The values at ranks (from 0, rising) among the known ones of some groups. */
  at(groups: readonly number[], ranks: readonly number[]): number[]
}

/** The spread of a column's values among customers by group; `name` tells the column from others of the base. */
export function spreadOf(
  engine: Engine,
  counts: MemberCounts,
  grouping: Grouping,
  name: string,
  values: Float64Array
): Spread {
  const buckets = engine.derived.remember(`buckets ${name}`, () => bucketsOf(engine, values), bytesOfBuckets)
  const counted = counts.counted(tallyOfBuckets(grouping, name, buckets))
  const { members } = counts
  let last: { readonly groups: readonly number[]; readonly counts: Int32Array } | null = null
  const countsOf = (groups: readonly number[]): Int32Array => {
    if (last?.groups !== groups) last = { groups, counts: joined(counted, buckets, groups) }
    return last.counts
  }
  return {
    known: (groups) => knownOf(countsOf(groups)),
    at: (groups, ranks) => {
      return valuesAtRanks(buckets, countsOf(groups), askedRows(members, grouping, groups), ranks)
    }
  }
}

function bucketsOf({ sets }: Engine, values: Float64Array): RankBuckets {
  const buckets = rankBucketsOf(values)
  return { ...buckets, bucketOf: sets.moved(buckets.bucketOf), order: sets.moved(buckets.order) }
}

/** The counts of buckets of some groups together. */
function joined(counts: Int32Array, { buckets }: RankBuckets, groups: readonly number[]): Int32Array {
  const width = buckets + 1
  const only = groups.length === 1 ? groups[0] : undefined
  if (only !== undefined) return counts.subarray(only * width, (only + 1) * width)
  const sum = new Int32Array(width)
  for (const group of groups)
    for (let bucket = 0; bucket < width; bucket++)
      sum[bucket] = (sum[bucket] as number) + (counts[group * width + bucket] as number)
  return sum
}

function knownOf(counts: Int32Array): number {
  let known = 0
  for (let bucket = 1; bucket < counts.length; bucket++) known += counts[bucket] as number
  return known
}

function askedRows(members: Bits | null, grouping: Grouping, groups: readonly number[]): AskedRows {
  const { codes, offsets } = grouping
  const inGroups = membership(grouping, groups)
  const isOne = members ? (row: number) => hasBit(members, row) && inGroups(row) : inGroups
  const isAny = groups.length === grouping.groups
  const [only = 0, other] = groups
  const isPlain = isAny || (other === undefined && offsets === null)
  return { isOne, members: isPlain ? (members?.words ?? null) : null, codes, code: isAny ? null : only }
}

function membership({ codes, offsets, groups: all }: Grouping, groups: readonly number[]): (row: number) => boolean {
  if (groups.length === all) return () => true
  const wanted = new Uint8Array(all)
  for (const group of groups) wanted[group] = 1
  if (!offsets) return (row) => wanted[codes[row] as number] === 1
  return (row) => {
    const start = offsets[row] as number
    const end = offsets[row + 1] as number
    if (start === end) return wanted[0] === 1
    for (let mention = start; mention < end; mention++) if (wanted[codes[mention] as number] === 1) return true
    return false
  }
}
