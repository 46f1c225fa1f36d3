import type { ElementArray, FlatPart, Part, RaggedPart } from './stored-column'

/** Rows of a chunk: many where each takes the same space, few of texts. */
export const flatChunkRows = 65_536
export const textChunkRows = 2_048

/** A piece of a column's part: `rows` rows as bytes. */
export interface Chunk {
  readonly rows: number
  readonly bytes: Uint8Array
}

/** The chunks of a part, in order. Bytes of flat parts are views, not copies. */
export function* chunksOf(part: Part): Generator<Chunk> {
  for (const { from, to } of spansOf(part))
    yield {
      rows: to - from,
      bytes: part.kind === 'flat' ? bytesOf(part.values, from, to) : raggedBytes(part, from, to)
    }
}

/** The lengths in bytes of the chunks of a part. */
export function* chunkLengths(part: Part): Generator<number> {
  for (const { from, to } of spansOf(part)) {
    if (part.kind === 'flat') yield (to - from) * part.values.BYTES_PER_ELEMENT
    else {
      const elements = (part.offsets[to] ?? 0) - (part.offsets[from] ?? 0)
      yield (to - from + 1) * 4 + elements * part.elements.BYTES_PER_ELEMENT
    }
  }
}

function* spansOf(part: Part): Generator<{ from: number; to: number }> {
  const rows = part.kind === 'flat' ? part.values.length : Math.max(0, part.offsets.length - 1)
  const step = part.kind === 'ragged' && part.name === 'texts' ? textChunkRows : flatChunkRows
  for (let from = 0; from < rows; from += step) yield { from, to: Math.min(rows, from + step) }
}

function raggedBytes({ offsets, elements }: RaggedPart, from: number, to: number): Uint8Array {
  const start = offsets[from] ?? 0
  const relative = new Uint32Array(to - from + 1)
  for (let row = from; row <= to; row++) relative[row - from] = (offsets[row] ?? 0) - start
  const payload = bytesOf(elements, start, offsets[to] ?? 0)
  const bytes = new Uint8Array(relative.byteLength + payload.length)
  bytes.set(bytesOf(relative, 0, relative.length))
  bytes.set(payload, relative.byteLength)
  return bytes
}

function bytesOf(values: ElementArray, from: number, to: number): Uint8Array {
  const width = values.BYTES_PER_ELEMENT
  return new Uint8Array(values.buffer, values.byteOffset + from * width, (to - from) * width)
}

/** Fills a part chunk by chunk. */
export interface PartFiller {
  /** Takes the next chunk; false when it does not fit. */
  add(chunk: Chunk): boolean
  /** Whether all rows and elements have come. */
  complete(): boolean
}

/** Fills the arrays of an empty part. */
export function fillerOf(part: Part): PartFiller {
  return part.kind === 'flat' ? flatFiller(part) : raggedFiller(part)
}

function flatFiller({ values }: FlatPart): PartFiller {
  let row = 0
  return {
    add({ rows, bytes }) {
      if (row + rows > values.length || bytes.length !== rows * values.BYTES_PER_ELEMENT) return false
      bytesOf(values, row, row + rows).set(bytes)
      row += rows
      return true
    },
    complete: () => row === values.length
  }
}

function raggedFiller({ offsets, elements }: RaggedPart): PartFiller {
  let row = 0
  let element = 0
  return {
    add({ rows, bytes }) {
      const head = (rows + 1) * 4
      if (row + rows >= offsets.length || bytes.length < head) return false
      const relative = new Uint32Array(bytes.slice(0, head).buffer)
      const count = (bytes.length - head) / elements.BYTES_PER_ELEMENT
      if (!rises(relative, count) || element + count > elements.length) return false
      for (let index = 0; index <= rows; index++) offsets[row + index] = element + (relative[index] ?? 0)
      bytesOf(elements, element, element + count).set(bytes.subarray(head))
      row += rows
      element += count
      return true
    },
    complete: () => row === offsets.length - 1 && element === elements.length
  }
}

/** Whether offsets begin at 0, never fall and end at `last`. */
export function rises(offsets: Uint32Array, last: number): boolean {
  let before = 0
  if (offsets[0] !== 0) return false
  for (const offset of offsets) {
    if (offset < before) return false
    before = offset
  }
  return before === last
}
