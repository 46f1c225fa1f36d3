import type { Column } from '../../model/customer-table'
import type { ColumnMemory } from '../columns/column-memory'

/** Positions of events, stored like a column. */
export interface OffsetsColumn {
  readonly kind: 'offsets'
  readonly values: Uint32Array
}

export type StoredColumn = Column | OffsetsColumn

/** An array whose bytes are stored as they are; little-endian, as on every computer this runs on. */
export type ElementArray = Float64Array | Int32Array | Int16Array | Uint8Array | Uint16Array | Uint32Array

/** One value a row. */
export interface FlatPart {
  readonly kind: 'flat'
  readonly name: 'values' | 'codes' | 'from' | 'to'
  readonly values: ElementArray
}

/** Any number of elements a row: those of row i lie from `offsets[i]` to `offsets[i + 1]`. */
export interface RaggedPart {
  readonly kind: 'ragged'
  readonly name: 'texts' | 'codes'
  readonly offsets: Uint32Array
  readonly elements: ElementArray
}

export type Part = FlatPart | RaggedPart

/** What of a column format 1 stores as chunks. */
export function partsOf(column: StoredColumn): readonly Part[] {
  switch (column.kind) {
    case 'number':
    case 'day':
    case 'yesNo':
    case 'offsets':
      return [{ kind: 'flat', name: 'values', values: column.values }]
    case 'choice':
      return [{ kind: 'flat', name: 'codes', values: column.codes }]
    case 'age':
      return [
        { kind: 'flat', name: 'from', values: column.from },
        { kind: 'flat', name: 'to', values: column.to }
      ]
    case 'text':
      return [{ kind: 'ragged', name: 'texts', offsets: column.offsets, elements: column.bytes }]
    case 'multipleChoice':
      return [{ kind: 'ragged', name: 'codes', offsets: column.offsets, elements: column.codes }]
  }
}

/** An array of a column as format 2 stores it. */
export interface StoredArray {
  readonly name: FlatPart['name'] | 'offsets' | 'bytes'
  readonly values: ElementArray
}

/** The arrays of a column in the order in which they are stored; offsets begin at 0, and only the elements between them count. */
export function arraysOf(column: StoredColumn): readonly StoredArray[] {
  return partsOf(column).flatMap((part) => {
    if (part.kind === 'flat') return [part]
    const { offsets, elements } = part
    return raggedArrays(part.name, fromZero(offsets), elements.subarray(offsets[0] ?? 0, offsets.at(-1) ?? 0))
  })
}

/** The arrays of an empty column, to be filled. */
export function arraysToFill(column: StoredColumn): readonly StoredArray[] {
  return partsOf(column).flatMap((part) =>
    part.kind === 'flat' ? [part] : raggedArrays(part.name, part.offsets, part.elements)
  )
}

function raggedArrays(part: RaggedPart['name'], offsets: Uint32Array, elements: ElementArray): StoredArray[] {
  return [
    { name: 'offsets', values: offsets },
    { name: part === 'texts' ? 'bytes' : 'codes', values: elements }
  ]
}

function fromZero(offsets: Uint32Array): Uint32Array {
  const first = offsets[0]
  if (first === undefined) return new Uint32Array(1)
  return first === 0 ? offsets : offsets.map((offset) => offset - first)
}

/** The bytes of an array as they lie in memory: a view, not a copy. */
export function bytesOf(values: ElementArray, from = 0, to = values.length): Uint8Array {
  const width = values.BYTES_PER_ELEMENT
  return new Uint8Array(values.buffer, values.byteOffset + from * width, (to - from) * width)
}

/** The shape of a column, from which an empty one can be made. */
export interface ColumnShape {
  readonly kind: StoredColumn['kind']
  /** Bytes of an element. */
  readonly width: number
  readonly rows: number
  readonly elements: number
}

/** The shape of a column; the elements of a ragged one are those between its first and last offset. */
export function shapeOf(column: StoredColumn): ColumnShape {
  const [part] = partsOf(column) as [Part]
  if (part.kind === 'flat') {
    const { length, BYTES_PER_ELEMENT: width } = part.values
    return { kind: column.kind, width, rows: length, elements: length }
  }
  const rows = Math.max(0, part.offsets.length - 1)
  const elements = (part.offsets[rows] ?? 0) - (part.offsets[0] ?? 0)
  return { kind: column.kind, width: part.elements.BYTES_PER_ELEMENT, rows, elements }
}

/** The dictionary of a column, or null when it has none. */
export function dictionaryOf(column: StoredColumn): readonly string[] | null {
  return column.kind === 'choice' || column.kind === 'multipleChoice' ? column.dictionary : null
}

/** A column of a shape whose arrays lie in a memory and wait to be filled, or null for a shape that no column has. */
export function emptyColumn(
  { kind, width, rows, elements }: ColumnShape,
  dictionary: readonly string[],
  { allocate }: Pick<ColumnMemory, 'allocate'>
): StoredColumn | null {
  if (kind === 'number' && width === 8) return { kind, values: allocate('f64', rows) }
  if (kind === 'day' && width === 4) return { kind, values: allocate('i32', rows) }
  if (kind === 'yesNo' && width === 1) return { kind, values: allocate('u8', rows) }
  if (kind === 'offsets' && width === 4) return { kind, values: allocate('u32', rows) }
  if (kind === 'age' && width === 2) return { kind, from: allocate('i16', rows), to: allocate('i16', rows) }
  if (kind === 'text' && width === 1)
    return { kind, bytes: allocate('u8', elements), offsets: allocate('u32', rows + 1) }
  if (kind === 'choice' && codeKinds[width]) return { kind, codes: allocate(codeKinds[width], rows), dictionary }
  if (kind === 'multipleChoice' && (width === 2 || width === 4))
    return {
      kind,
      codes: allocate(width === 2 ? 'u16' : 'u32', elements),
      offsets: allocate('u32', rows + 1),
      dictionary
    }
  return null
}

const codeKinds: Readonly<Record<number, 'u8' | 'u16' | 'u32'>> = { 1: 'u8', 2: 'u16', 4: 'u32' }
