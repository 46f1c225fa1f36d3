const mostBuckets = 4096

/**
 * The known values of a column in at most `mostBuckets` + 1 stretches of rising values, about as many rows in each unless
 * many are alike. Bucket 0 holds the unknown; the rows of bucket b lie in `order` from `starts[b]` to `starts[b + 1]`.
 */
export interface RankBuckets {
  readonly values: Float64Array
  readonly bucketOf: Uint16Array
  readonly starts: Uint32Array
  readonly order: Uint32Array
  /** Buckets of known values. */
  readonly buckets: number
  /** The one value of a bucket whose rows are all alike, else NaN. */
  readonly onlyValue: Float64Array
}

/** Bytes that the buckets hold beside the values. */
export function bytesOfBuckets({ bucketOf, starts, order }: RankBuckets): number {
  return bucketOf.byteLength + starts.byteLength + order.byteLength
}

/**
 * Buckets by the highest 20 bits of the values (12 of few values), which sort as the values do, joined until they are few
 * enough.
 * Source of the order of bits: Herf, Radix Tricks.
 */
export function rankBucketsOf(values: Float64Array): RankBuckets {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2)
  const shift = values.length > mostBuckets ? 12 : 20
  const { bucketOfCell, buckets } = joinedCells(values, words, shift)
  const bucketOf = new Uint16Array(values.length)
  const starts = new Uint32Array(buckets + 2)
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    const bucket = value === value ? (bucketOfCell[cellOf(words[2 * row + 1] as number, shift)] as number) : 0
    bucketOf[row] = bucket
    starts[bucket + 1] = (starts[bucket + 1] as number) + 1
  }
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = (starts[bucket] as number) + (starts[bucket - 1] as number)
  const order = rowsByBucket(bucketOf, starts)
  return { values, bucketOf, starts, order, buckets, onlyValue: onlyValues(values, starts, order) }
}

function onlyValues(values: Float64Array, starts: Uint32Array, order: Uint32Array): Float64Array {
  return Float64Array.from({ length: starts.length - 1 }, (_, bucket) => {
    const end = starts[bucket + 1] as number
    let place = starts[bucket] as number
    const value = values[order[place] as number] as number
    while (place < end && values[order[place] as number] === value) place++
    return place === end ? value : NaN
  })
}

function rowsByBucket(bucketOf: Uint16Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice()
  const order = new Uint32Array(bucketOf.length)
  for (let row = 0; row < order.length; row++) {
    const bucket = bucketOf[row] as number
    const place = next[bucket] as number
    next[bucket] = place + 1
    order[place] = row
  }
  return order
}

function cellOf(highWord: number, shift: number): number {
  return (highWord ^ (highWord >>> 31 === 1 ? 0xffffffff : 0x80000000)) >>> shift
}

function joinedCells(
  values: Float64Array,
  words: Uint32Array,
  shift: number
): { bucketOfCell: Uint16Array; buckets: number } {
  const fineCells = 2 ** (32 - shift)
  const counts = new Uint32Array(fineCells)
  let known = 0
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    if (value !== value) continue
    const cell = cellOf(words[2 * row + 1] as number, shift)
    counts[cell] = (counts[cell] as number) + 1
    known++
  }
  const bucketOfCell = new Uint16Array(fineCells)
  let buckets = 0
  let before = 0
  let full = -1
  for (let cell = 0; cell < fineCells; cell++) {
    const count = counts[cell] as number
    if (count === 0) continue
    if (before >= full) {
      buckets++
      full = (known / mostBuckets) * (Math.floor((before * mostBuckets) / known) + 1)
    }
    bucketOfCell[cell] = buckets
    before += count
  }
  return { bucketOfCell, buckets }
}
