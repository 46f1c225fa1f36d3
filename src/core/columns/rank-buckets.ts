import { arrayBeside } from './array-beside'
import { loopsOver, memoryOf } from './column-memory'
import { inPieces } from './in-pieces'
import type { Loops } from './loops'

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
  const shift = values.length > mostBuckets ? 12 : 20
  return bucketsByLoops(values, shift) ?? bucketsOf(values, shift)
}

function bucketsOf(values: Float64Array, shift: number): RankBuckets {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2)
  const counts = new Uint32Array(2 ** (32 - shift))
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    if (value !== value) continue
    const cell = cellOf(words[2 * row + 1] as number, shift)
    counts[cell] = (counts[cell] as number) + 1
  }
  const bucketOfCell = new Uint16Array(counts.length)
  const buckets = joinCells(counts, bucketOfCell)
  const bucketOf = new Uint16Array(values.length)
  const rowsOf = new Uint32Array(buckets + 1)
  const onlyValue = new Float64Array(buckets + 1)
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    const bucket = value === value ? (bucketOfCell[cellOf(words[2 * row + 1] as number, shift)] as number) : 0
    bucketOf[row] = bucket
    const before = rowsOf[bucket] as number
    if (before === 0) onlyValue[bucket] = value
    else if (onlyValue[bucket] !== value) onlyValue[bucket] = NaN
    rowsOf[bucket] = before + 1
  }
  const starts = startsOf(rowsOf)
  const next = starts.slice()
  const order = new Uint32Array(values.length)
  for (let row = 0; row < order.length; row++) {
    const bucket = bucketOf[row] as number
    const place = next[bucket] as number
    next[bucket] = place + 1
    order[place] = row
  }
  return { values, bucketOf, starts, order, buckets, onlyValue }
}

/** Null where the loops cannot read the values. */
function bucketsByLoops(values: Float64Array, shift: number): RankBuckets | null {
  const loops = loopsOver(values)
  const memory = memoryOf(values)
  if (!loops || !memory || values.length === 0) return null
  const bucketOf = arrayBeside(values, 'u16', values.length)
  const order = arrayBeside(values, 'u32', values.length)
  const fineCells = 2 ** (32 - shift)
  const counts = memory.allocate('u32', fineCells)
  const bucketOfCell = memory.allocate('u16', fineCells)
  const only = memory.allocate('f64', mostBuckets + 2)
  const room = [counts, bucketOfCell, only]
  const isRoom = [bucketOf, order, ...room].every(memory.holds)
  const made = isRoom ? fillByLoops(loops, values, shift, { bucketOf, order, counts, bucketOfCell, only }) : null
  for (const array of room) memory.free(array)
  return made
}

interface Room {
  readonly bucketOf: Uint16Array
  readonly order: Uint32Array
  readonly counts: Uint32Array
  readonly bucketOfCell: Uint16Array
  readonly only: Float64Array
}

function fillByLoops(
  loops: Loops,
  values: Float64Array,
  shift: number,
  { bucketOf, order, counts, bucketOfCell, only }: Room
): RankBuckets {
  const valuesAt = (row: number): number => values.byteOffset + 8 * row
  const bucketsAt = (row: number): number => bucketOf.byteOffset + 2 * row
  const countsAt = counts.byteOffset
  inPieces(values.length, (row, rows) => loops.countCells(valuesAt(row), rows, shift, countsAt))
  const buckets = joinCells(counts, bucketOfCell)
  counts.fill(0, 0, buckets + 1)
  inPieces(values.length, (row, rows) => {
    const cellsAt = bucketOfCell.byteOffset
    loops.bucketsOfCells(valuesAt(row), rows, shift, cellsAt, bucketsAt(row), countsAt, only.byteOffset)
  })
  const starts = startsOf(counts.subarray(0, buckets + 1))
  counts.set(starts)
  inPieces(values.length, (row, rows) => {
    loops.rowsByBucket(bucketsAt(row), row, rows, countsAt, order.byteOffset)
  })
  return { values, bucketOf, starts, order, buckets, onlyValue: only.slice(0, buckets + 1) }
}

/** Where each bucket begins, and behind the last the number of rows. */
function startsOf(rowsOf: Uint32Array): Uint32Array {
  const starts = new Uint32Array(rowsOf.length + 1)
  for (let bucket = 0; bucket < rowsOf.length; bucket++)
    starts[bucket + 1] = (starts[bucket] as number) + (rowsOf[bucket] as number)
  return starts
}

/** As the loops have it: the two zeros are alike. */
function cellOf(highWord: number, shift: number): number {
  const high = highWord === 0x80000000 ? 0 : highWord
  return (high ^ (high >>> 31 === 1 ? 0xffffffff : 0x80000000)) >>> shift
}

/** Writes the bucket of each cell that has rows, and tells how many there are. */
function joinCells(counts: Uint32Array, bucketOfCell: Uint16Array): number {
  let known = 0
  for (let cell = 0; cell < counts.length; cell++) known += counts[cell] as number
  let buckets = 0
  let before = 0
  let full = -1
  for (let cell = 0; before < known; cell++) {
    const count = counts[cell] as number
    if (count === 0) continue
    if (before >= full) {
      buckets++
      full = (known / mostBuckets) * (Math.floor((before * mostBuckets) / known) + 1)
    }
    bucketOfCell[cell] = buckets
    before += count
  }
  return buckets
}
