type TypedArray = Float64Array | Int32Array | Int16Array | Uint8Array | Uint16Array | Uint32Array

/** A typed array that grows as values are pushed. */
export interface Growable<A extends TypedArray> {
  push(value: number): void
  readonly length: number
  /** The values pushed so far; a copy of exactly that length. */
  finish(): A
}

/** An empty growable array whose room is made by `make`. */
export function createGrowable<A extends TypedArray>(make: (length: number) => A): Growable<A> {
  let values = make(1024)
  let length = 0
  return {
    push(value) {
      if (length === values.length) {
        const larger = make(length * 2)
        larger.set(values)
        values = larger
      }
      values[length++] = value
    },
    get length() {
      return length
    },
    finish() {
      const exact = make(length)
      exact.set(values.subarray(0, length))
      return exact
    }
  }
}

export const float64s = (length: number): Float64Array => new Float64Array(length)
export const int32s = (length: number): Int32Array => new Int32Array(length)
export const int16s = (length: number): Int16Array => new Int16Array(length)
export const uint8s = (length: number): Uint8Array => new Uint8Array(length)
export const uint32s = (length: number): Uint32Array => new Uint32Array(length)
