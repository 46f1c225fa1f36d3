import type { ArrayKind, ColumnArrays, ColumnMemory } from '../../columns/column-memory'

/** Where columns are made: their memory, and how much of something there may be in the end once there is so much of it. */
export interface FillingRoom {
  readonly memory: ColumnMemory
  readonly expected: (soFar: number) => number
}

/** An array of a column that grows in large steps, so that it is seldom copied. */
export interface GrowingArray<K extends ArrayKind> {
  readonly length: number
  append(values: ArrayLike<number>): void
  /** The array of exactly its length; nothing can be appended after it. */
  finish(): ColumnArrays[K]
}

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
        const wanted = Math.max(length + more.length, expected(length + more.length))
        const larger = memory.allocate(kind, Math.ceil(wanted))
        larger.set(values.subarray(0, length))
        memory.free(values)
        values = larger
      }
      values.set(more, length)
      length += more.length
    },
    finish: () => memory.shrink(values, length)
  }
}
