import { loopsOver, memoryOf } from './column-memory'
import { addCounts, type Codes } from './count-groups'
import { emptyCounts } from './scratch'
import type { RankBuckets } from './rank-buckets'

/** Adds to the count of each group and bucket, `counts[group × (buckets + 1) + bucket]`, or with -1 takes away, one for each row (`rows` null: 0, 1, 2 …). */
export function countBuckets(
  groups: Codes,
  rows: Uint32Array | null,
  { bucketOf, buckets }: RankBuckets,
  by: 1 | -1,
  counts: Int32Array
): void {
  const width = buckets + 1
  for (let index = 0; index < groups.length; index++) {
    const row = rows ? (rows[index] as number) : index
    const place = (groups[index] as number) * width + (bucketOf[row] as number)
    counts[place] = (counts[place] as number) + by
  }
}

/** The same by the loops, of listed rows of which the codes are the groups; false where the loops cannot read all of it. */
export function countBucketsByLoops(
  codes: Codes,
  rows: Uint32Array,
  { bucketOf, buckets }: RankBuckets,
  by: 1 | -1,
  counts: Int32Array
): boolean {
  const loops = loopsOver(rows, codes, bucketOf)
  const memory = memoryOf(rows)
  if (!loops || !memory || codes.BYTES_PER_ELEMENT > 2) return false
  const found = emptyCounts(memory, counts.length)
  if (!memory.holds(found)) return false
  const count = codes.BYTES_PER_ELEMENT === 1 ? loops.countBucketsOfBytes : loops.countBucketsOfHalves
  count(codes.byteOffset, bucketOf.byteOffset, buckets + 1, rows.byteOffset, rows.length, found.byteOffset)
  addCounts(found, 0, counts.length, by, counts)
  return true
}

/**
 * The values at the given ranks (from 0, rising) among rows of which `counts` of each bucket are given and `isOne` tells
 * whether a row is one of them; NaN at ranks that are not there. Only the rows of the buckets asked for are looked at.
 */
export function valuesAtRanks(
  buckets: RankBuckets,
  counts: Int32Array,
  isOne: (row: number) => boolean,
  ranks: readonly number[]
): number[] {
  const found: number[] = []
  let bucket = 1
  let before = 0
  let sorted: Float64Array | null = null
  for (const rank of ranks) {
    while (bucket <= buckets.buckets && before + (counts[bucket] as number) <= rank) {
      before += counts[bucket++] as number
      sorted = null
    }
    if (bucket > buckets.buckets) found.push(NaN)
    else {
      sorted ??= sortedBucket(buckets, bucket, counts[bucket] as number, isOne)
      found.push(sorted[rank - before] as number)
    }
  }
  return found
}

function sortedBucket(
  { values, starts, order, onlyValue }: RankBuckets,
  bucket: number,
  count: number,
  isOne: (row: number) => boolean
): Float64Array {
  const only = onlyValue[bucket] as number
  const list = new Float64Array(count)
  if (only === only) return list.fill(only)
  let next = 0
  const end = starts[bucket + 1] as number
  for (let place = starts[bucket] as number; next < count && place < end; place++) {
    const row = order[place] as number
    if (isOne(row)) list[next++] = values[row] as number
  }
  return list.sort()
}
