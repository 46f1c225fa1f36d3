import type { TextColumn } from '../../model/customer-table'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** Collects texts into a column; '' and null are unknown. */
export interface TextBuilder {
  add(text: string | null): void
  /** Takes the UTF-8 bytes from `start` to `end` as the next text. */
  addBytes(bytes: Uint8Array, start: number, end: number): void
  build(): TextColumn
}

/** The text of a row, '' when unknown. */
export function textAt(column: TextColumn, row: number): string {
  const start = column.offsets[row] ?? 0
  const end = column.offsets[row + 1] ?? start
  return start === end ? '' : decoder.decode(column.bytes.subarray(start, end))
}

/** A column of the texts; '' and null are unknown. */
export function textColumnOf(texts: Iterable<string | null>): TextColumn {
  const builder = createTextBuilder()
  for (const text of texts) builder.add(text)
  return builder.build()
}

/** An empty builder of a text column. */
export function createTextBuilder(): TextBuilder {
  let bytes = new Uint8Array(1024)
  let offsets = new Uint32Array(256)
  let used = 0
  let rows = 0
  const reserve = (more: number): void => {
    if (used + more <= bytes.length) return
    const larger = new Uint8Array(Math.max(bytes.length * 2, used + more))
    larger.set(bytes.subarray(0, used))
    bytes = larger
  }
  const endRow = (): void => {
    rows++
    if (rows === offsets.length) {
      const larger = new Uint32Array(offsets.length * 2)
      larger.set(offsets)
      offsets = larger
    }
    offsets[rows] = used
  }
  return {
    add(text) {
      if (text) {
        reserve(text.length * 3)
        used += encoder.encodeInto(text, bytes.subarray(used)).written
      }
      endRow()
    },
    addBytes(source, start, end) {
      reserve(end - start)
      bytes.set(source.subarray(start, end), used)
      used += end - start
      endRow()
    },
    build: () => ({ kind: 'text', bytes: bytes.slice(0, used), offsets: offsets.slice(0, rows + 1) })
  }
}
