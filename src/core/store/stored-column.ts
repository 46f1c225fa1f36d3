import type { Column } from '../../model/customer-table'

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

/** What of a column is stored as chunks. */
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

/** A column of a shape whose arrays wait to be filled, or null for a shape that no column has. */
export function emptyColumn(shape: ColumnShape, dictionary: readonly string[]): StoredColumn | null {
  const { kind, width, rows, elements } = shape
  if (kind === 'number' && width === 8) return { kind, values: new Float64Array(rows) }
  if (kind === 'day' && width === 4) return { kind, values: new Int32Array(rows) }
  if (kind === 'yesNo' && width === 1) return { kind, values: new Uint8Array(rows) }
  if (kind === 'offsets' && width === 4) return { kind, values: new Uint32Array(rows) }
  if (kind === 'age' && width === 2) return { kind, from: new Int16Array(rows), to: new Int16Array(rows) }
  if (kind === 'text' && width === 1)
    return { kind, bytes: new Uint8Array(elements), offsets: new Uint32Array(rows + 1) }
  if (kind === 'choice') {
    const codes = codesOf(width, rows)
    return codes && { kind, codes, dictionary }
  }
  if (kind === 'multipleChoice') {
    const codes = codesOf(width, elements)
    return codes && !(codes instanceof Uint8Array)
      ? { kind, codes, offsets: new Uint32Array(rows + 1), dictionary }
      : null
  }
  return null
}

function codesOf(width: number, length: number): Uint8Array | Uint16Array | Uint32Array | null {
  if (width === 1) return new Uint8Array(length)
  if (width === 2) return new Uint16Array(length)
  return width === 4 ? new Uint32Array(length) : null
}
