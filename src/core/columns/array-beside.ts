import { memoryOf, type ArrayKind, type ColumnArray, type ColumnArrays } from './column-memory'

const abandoned = new FinalizationRegistry<() => void>((free) => free())

/**
 * An array of zeros in the memory of another one, where the loops can write it; a plain one where there is no such memory. It goes
 * when nobody holds it; parts of it do not hold it.
 */
export function arrayBeside<K extends ArrayKind>(other: ColumnArray, kind: K, length: number): ColumnArrays[K] {
  const memory = memoryOf(other)
  const array = memory?.loops ? memory.allocate(kind, length) : plain[kind](length)
  if (!memory?.holds(array)) return array
  const held = array.subarray(0) as ColumnArrays[K]
  abandoned.register(held, () => memory.free(array))
  return held
}

const plain: { readonly [K in ArrayKind]: (length: number) => ColumnArrays[K] } = {
  u8: (length) => new Uint8Array(length),
  u16: (length) => new Uint16Array(length),
  u32: (length) => new Uint32Array(length),
  i16: (length) => new Int16Array(length),
  i32: (length) => new Int32Array(length),
  f64: (length) => new Float64Array(length)
}
