import {
  loopsOver,
  type ArrayKind,
  type ColumnArray,
  type ColumnArrays,
  type ColumnMemory
} from '../../columns/column-memory'

/** Where columns are made: their memory, and how much of something there may be in the end once there is so much of it. */
export interface FillingRoom {
  readonly memory: ColumnMemory
  readonly expected: (soFar: number) => number
}

/** An array of a column that grows in large steps, so that it is seldom copied. */
export interface GrowingArray<K extends ArrayKind> {
  readonly length: number
  append(values: ArrayLike<number> | ColumnArray): void
  /** The array of exactly its length; nothing can be appended after it. */
  finish(): ColumnArrays[K]
}

/** So much is too little to tell from it how much there will be. */
const smallest = 256

/** An empty array of a kind. */
export function createGrowingArray<K extends ArrayKind>(kind: K, { memory, expected }: FillingRoom): GrowingArray<K> {
  let values = memory.allocate(kind, 0)
  let length = 0
  return {
    get length() {
      return length
    },
    append(more) {
      if (length + more.length > values.length) {
        const needed = length + more.length
        const wanted = needed <= smallest ? smallest : Math.max(needed, Math.ceil(expected(needed)))
        const larger = memory.allocate(kind, wanted)
        larger.set(values.subarray(0, length))
        memory.free(values)
        values = larger
      }
      appendTo(values, length, more)
      length += more.length
    },
    finish: () => memory.shrink(values, length)
  }
}

/** Loops copy where they can: between shared arrays `set` goes byte by byte. */
function appendTo(values: ColumnArray, length: number, more: ArrayLike<number> | ColumnArray): void {
  const size = values.BYTES_PER_ELEMENT
  const loops = ArrayBuffer.isView(more) ? loopsOver(values, more) : null
  if (!loops || !ArrayBuffer.isView(more)) return values.set(more, length)
  const target = values.byteOffset + length * size
  if (more.BYTES_PER_ELEMENT === size) loops.copyBytes(target, more.byteOffset, more.byteLength)
  else if (more.BYTES_PER_ELEMENT === 4) loops.narrowCodes(more.byteOffset, more.length, size, target)
  else values.set(more, length)
}
