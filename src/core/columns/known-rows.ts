import { unknownAge, type Column } from '../../model/customer-table'
import { unknownDay } from '../../model/day'
import { countBits, createBits, type Bits } from './bits'
import { loopsOver } from './column-memory'

/** Number of rows of a column. */
export function rowCount(column: Column): number {
  switch (column.kind) {
    case 'choice':
      return column.codes.length
    case 'age':
      return column.from.length
    case 'text':
    case 'multipleChoice':
      return column.offsets.length - 1
    default:
      return column.values.length
  }
}

/** Number of rows whose value is known. */
export function rowsKnown(column: Column): number {
  return rowCount(column) - countBits(unknownRows(column))
}

/** Rows whose value is unknown, written into `target`. */
export function unknownRows(column: Column, target: Bits = createBits(rowCount(column))): Bits {
  switch (column.kind) {
    case 'number':
      unknownNumbers(column.values, target)
      break
    case 'day':
      equalCodes(column.values, unknownDay, target)
      break
    case 'choice':
      equalCodes(column.codes, 0, target)
      break
    case 'yesNo':
      equalCodes(column.values, 0, target)
      break
    case 'age':
      equalCodes(column.from, unknownAge, target)
      break
    default:
      emptyStretches(column.offsets, target)
  }
  return target
}

function unknownNumbers(values: Float64Array, { words, length }: Bits): void {
  const loops = loopsOver(values, words)
  if (loops) return loops.unknownNumbers(values.byteOffset, length, words.byteOffset)
  writeRows(words, length, (row) => values[row] !== values[row])
}

function equalCodes(
  codes: Int32Array | Int16Array | Uint8Array | Uint16Array | Uint32Array,
  code: number,
  { words, length }: Bits
): void {
  const loops = loopsOver(codes, words)
  if (!loops) return writeRows(words, length, (row) => codes[row] === code)
  const { equalBytes, equalHalves, equalWords } = loops
  const equal = codes instanceof Uint8Array ? equalBytes : codes.BYTES_PER_ELEMENT === 2 ? equalHalves : equalWords
  equal(codes.byteOffset, length, code, words.byteOffset)
}

function emptyStretches(offsets: Uint32Array, { words, length }: Bits): void {
  const loops = loopsOver(offsets, words)
  if (loops) return loops.emptyStretches(offsets.byteOffset, length, words.byteOffset)
  writeRows(words, length, (row) => offsets[row] === offsets[row + 1])
}

function writeRows(words: Uint32Array, rows: number, test: (row: number) => boolean): void {
  for (let word = 0, row = 0; word < words.length; word++) {
    const end = Math.min(rows, row + 32)
    let bits = 0
    for (let bit = 1; row < end; row++, bit <<= 1) if (test(row)) bits |= bit
    words[word] = bits
  }
}
