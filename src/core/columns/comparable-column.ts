import { comparableText } from '../../model/comparable-text'
import type { TextColumn } from '../../model/customer-table'
import type { TextForm } from '../../model/searchable-text'
import { keptByForm } from './kept-by-form'
import { createTextBuilder, textAt } from './text-column'

const made = keptByForm<TextColumn, TextColumn>()

/** The texts of a column in the form in which they are compared (`comparableText` unless told); made once for a column and form. */
export function comparableColumnOf(column: TextColumn, form: TextForm = comparableText): TextColumn {
  const known = made(form).get(column)
  if (known) return known
  const comparable = makeComparable(column, form)
  made(form).set(column, comparable)
  return comparable
}

function makeComparable(column: TextColumn, form: TextForm): TextColumn {
  const builder = createTextBuilder()
  const rows = column.offsets.length - 1
  const lower = new Uint8Array(256)
  for (let row = 0; row < rows; row++) {
    const start = column.offsets[row] ?? 0
    const length = (column.offsets[row + 1] ?? start) - start
    if (length <= lower.length && lowerAscii(column.bytes, start, length, lower)) {
      const first = firstInside(lower, length)
      builder.addBytes(lower, first, endInside(lower, first, length))
    } else builder.add(form(textAt(column, row)))
  }
  return builder.build()
}

/** Writes ASCII texts in lower case into `target`; false when a byte is not ASCII. */
function lowerAscii(bytes: Uint8Array, start: number, length: number, target: Uint8Array): boolean {
  for (let index = 0; index < length; index++) {
    const byte = bytes[start + index] ?? 0
    if (byte > 127) return false
    target[index] = byte >= 65 && byte <= 90 ? byte + 32 : byte
  }
  return true
}

function isBlank(byte: number | undefined): boolean {
  return byte === 32 || (byte !== undefined && byte >= 9 && byte <= 13)
}

function firstInside(bytes: Uint8Array, length: number): number {
  let first = 0
  while (first < length && isBlank(bytes[first])) first++
  return first
}

function endInside(bytes: Uint8Array, first: number, length: number): number {
  let end = length
  while (end > first && isBlank(bytes[end - 1])) end--
  return end
}
