import { createGivenBytes } from './given-bytes'
import type { Loops } from './loops'

/** The arrays that columns and bit sets are made of, by the kind of their elements. */
export interface ColumnArrays {
  readonly u8: Uint8Array
  readonly u16: Uint16Array
  readonly u32: Uint32Array
  readonly i16: Int16Array
  readonly i32: Int32Array
  readonly f64: Float64Array
}
export type ArrayKind = keyof ColumnArrays
export type ColumnArray = ColumnArrays[ArrayKind]

/**
 * The memory of one base's columns and bit sets. Its arrays stay valid when it grows, and their buffer is shared: a view
 * that is posted to another worker shows the same bytes. It is given back when nobody holds an array of it any more.
 */
export interface ColumnMemory {
  /**
   * An array of zeros. Pages that are not written to take no room, so a generous length costs nothing until `shrink`.
   * Beyond 4 GiB it is a plain array outside the memory, and the loops of JavaScript serve it.
   */
  allocate<K extends ArrayKind>(kind: K, length: number): ColumnArrays[K]
  /** The first `length` elements of an allocated array; the rest is given back when nothing was allocated after it. */
  shrink<A extends ColumnArray>(array: A, length: number): A
  /** The array itself when it lies in this memory or there are no loops, else a copy that lies in it. */
  place<A extends ColumnArray>(array: A): A
  /** Gives an allocated array back for others of the same size; neither it nor a part of it may be used any more. */
  free(array: ColumnArray): void
  /** Whether an array lies in this memory. */
  holds(array: ColumnArray): boolean
  /** Bytes given out and not taken back. */
  bytes(): number
  /** The WebAssembly loops over this memory; null where there are none and the loops of JavaScript serve. */
  readonly loops: Loops | null
}

const makers = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  i16: Int16Array,
  i32: Int32Array,
  f64: Float64Array
} as const

/** In pages: 4 GiB, all that 32 bits can address, or what the host can reserve. */
const reservations = [65_536, 32_768, 16_384, 8_192]

const memories = new WeakMap<ArrayBufferLike, ColumnMemory>()

/** The memory that an array lies in, null when it lies in none. */
export function memoryOf(array: ColumnArray): ColumnMemory | null {
  return memories.get(array.buffer) ?? null
}

/** The loops over the one memory that all the arrays lie in; null where there are none, or the arrays lie apart. */
export function loopsOver(first: ColumnArray, ...others: readonly ColumnArray[]): Loops | null {
  const memory = memoryOf(first)
  return memory?.loops && others.every((array) => memoryOf(array) === memory) ? memory.loops : null
}

/** A memory with the loops of a WebAssembly module; without a module, or where the host has no room for it, one of plain arrays. */
export function createColumnMemory(module: WebAssembly.Module | null): ColumnMemory {
  const memory = module ? reserve() : null
  if (!module || !memory) return plainMemory()
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  return wasmMemory(memory, exports as unknown as Loops)
}

function reserve(): WebAssembly.Memory | null {
  for (const maximum of reservations)
    try {
      return new WebAssembly.Memory({ initial: 1, maximum, shared: true })
    } catch {
      continue
    }
  return null
}

function plainMemory(): ColumnMemory {
  const memory: ColumnMemory = {
    loops: null,
    allocate: <K extends ArrayKind>(kind: K, length: number) => {
      const array = new makers[kind](length) as ColumnArrays[K]
      memories.set(array.buffer, memory)
      return array
    },
    shrink: (array, length) => (length === array.length ? array : (array.slice(0, length) as typeof array)),
    place: (array) => array,
    free: () => undefined,
    holds: (array) => memories.get(array.buffer) === memory,
    bytes: () => 0
  }
  return memory
}

function wasmMemory(memory: WebAssembly.Memory, loops: Loops): ColumnMemory {
  const given = createGivenBytes(memory)
  const self: ColumnMemory = {
    loops,
    allocate: <K extends ArrayKind>(kind: K, length: number) => {
      const place = given.take(length * makers[kind].BYTES_PER_ELEMENT)
      if (!place) return new makers[kind](length) as ColumnArrays[K]
      const { start, room, used } = place
      const { buffer } = memory
      if (!memories.has(buffer)) memories.set(buffer, self)
      if (used) new Uint8Array(buffer, start, room).fill(0)
      return new makers[kind](buffer as ArrayBufferLike as ArrayBuffer, start, length) as ColumnArrays[K]
    },
    shrink: (array, length) => {
      if (!self.holds(array)) return array.slice(0, length) as typeof array
      given.shrink(array.byteOffset, array.byteLength, length * array.BYTES_PER_ELEMENT)
      return part(array, length)
    },
    place: <A extends ColumnArray>(array: A) => {
      if (self.holds(array)) return array
      const copy = self.allocate(kindOf(array), array.length)
      copy.set(array)
      return copy as A
    },
    free: (array) => {
      if (self.holds(array)) given.giveBack(array.byteOffset, array.byteLength)
    },
    holds: (array) => memories.get(array.buffer) === self,
    bytes: given.bytes
  }
  memories.set(memory.buffer, self)
  return self
}

function part<A extends ColumnArray>(array: A, length: number): A {
  return array.subarray(0, length) as A
}

function kindOf(array: ColumnArray): ArrayKind {
  const kind = (Object.keys(makers) as ArrayKind[]).find((each) => array instanceof makers[each])
  if (!kind) throw new TypeError('not an array of a column')
  return kind
}
