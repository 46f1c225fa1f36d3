import { loopsOver, memoryOf } from './column-memory'
import { addCounts, type Codes } from './count-groups'
import { inPieces } from './in-pieces'
import { emptyCounts, emptyFigures } from './scratch'
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

/** The same of all rows, by codes of 8 bits. */
export function countAllBucketsByLoops(codes: Codes, { bucketOf, buckets }: RankBuckets, counts: Int32Array): boolean {
  const loops = loopsOver(codes, bucketOf)
  const memory = memoryOf(codes)
  if (!loops || !memory || codes.BYTES_PER_ELEMENT > 1) return false
  const found = emptyCounts(memory, counts.length)
  if (!memory.holds(found)) return false
  inPieces(codes.length, (row, rows) => {
    const [codesAt, bucketsAt] = [codes.byteOffset + row, bucketOf.byteOffset + 2 * row]
    loops.countAllBuckets(codesAt, bucketsAt, buckets + 1, rows, found.byteOffset)
  })
  addCounts(found, 0, counts.length, 1, counts)
  return true
}

/** Which rows are asked about: `isOne` tells it of a row; the loops know it by members and by their one code (null: any). */
export interface AskedRows {
  readonly isOne: (row: number) => boolean
  readonly members: Uint32Array | null
  readonly codes: Codes
  readonly code: number | null
}

/**
 * The values at the given ranks (from 0, rising) among the rows asked about, of which `counts` of each bucket are given; NaN at ranks that are not there. Only the rows of the buckets asked for are looked at.
 */
export function valuesAtRanks(
  buckets: RankBuckets,
  counts: Int32Array,
  asked: AskedRows,
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
      sorted ??= sortedBucket(buckets, bucket, counts[bucket] as number, asked)
      found.push(sorted[rank - before] as number)
    }
  }
  return found
}

function sortedBucket(buckets: RankBuckets, bucket: number, count: number, asked: AskedRows): Float64Array {
  const only = buckets.onlyValue[bucket] as number
  if (only === only) return new Float64Array(count).fill(only)
  const rows = buckets.order.subarray(buckets.starts[bucket], buckets.starts[bucket + 1])
  return (numbersByLoops(buckets.values, rows, count, asked) ?? numbersOf(buckets.values, rows, count, asked)).sort()
}

/** Null where the loops cannot read all of it. */
function numbersByLoops(
  values: Float64Array,
  rows: Uint32Array,
  most: number,
  { members, codes, code }: AskedRows
): Float64Array | null {
  const loops = members && loopsOver(members, rows, values, code === null ? rows : codes)
  const memory = memoryOf(rows)
  const isByte = code === null || codes.BYTES_PER_ELEMENT === 1
  const room = loops && memory && isByte ? emptyFigures(memory, most) : null
  if (!loops || !room || !memory?.holds(room)) return null
  const [rowsAt, setAt, valuesAt] = [rows.byteOffset, members.byteOffset, values.byteOffset]
  const codesAt = code === null ? 0 : codes.byteOffset
  const count = loops.numbersAmong(rowsAt, rows.length, setAt, codesAt, code ?? -1, valuesAt, most, room.byteOffset)
  return room.slice(0, count)
}

function numbersOf(values: Float64Array, rows: Uint32Array, most: number, { isOne }: AskedRows): Float64Array {
  const list = new Float64Array(most)
  let next = 0
  for (let place = 0; next < most && place < rows.length; place++) {
    const row = rows[place] as number
    if (isOne(row)) list[next++] = values[row] as number
  }
  return list
}
