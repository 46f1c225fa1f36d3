import { bytesOf, type FlatPart, type Part, type RaggedPart } from './stored-column'

/** A piece of a column's part in format 1: `rows` rows as bytes. */
export interface Chunk {
  readonly rows: number
  readonly bytes: Uint8Array
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
  for (let index = 1; index < offsets.length; index++) {
    const offset = offsets[index] as number
    if (offset < before) return false
    before = offset
  }
  return before === last
}
