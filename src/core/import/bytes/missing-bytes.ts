import type { ColumnMemory } from '../../columns/column-memory'
import { missingSpellings } from '../values/missing'
import { createByteTable, enterBytes, findBytes, type ByteTable } from './byte-table'

/** The spellings of "no value" as bytes, and which bytes of a cell are worth a closer look. */
export interface MissingBytes {
  /**
   * Three tables by byte. Of the first and of the second byte of a cell: a bit for each length, below 30, of a spelling with
   * it there; bit 31 in the first where white space begins with the byte. Of the last byte: 1 where white space may end with it.
   */
  readonly kinds: Uint32Array
  readonly table: ByteTable
}

const encoder = new TextEncoder()
const isBlankStart = 0x80000000
const blankStarts = [9, 10, 11, 12, 13, 32, 0xc2, 0xe1, 0xe2, 0xe3, 0xef]
/** Last bytes of U+00A0, U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000 and U+FEFF, and blanks of ASCII. */
const blankEnds = [
  ...[9, 10, 11, 12, 13, 32, 0xa0, 0xa8, 0xa9, 0xaf, 0x9f, 0xbf],
  ...Array.from({ length: 11 }, (_, at) => 0x80 + at)
]

/** The spellings of `isMissing`, in a memory. */
export function createMissingBytes(memory: ColumnMemory): MissingBytes {
  const kinds = memory.allocate('u32', 3 * 256)
  const table = createByteTable(memory)
  const mark = (place: number, byte: number, bits: number): void => {
    kinds[256 * place + byte] = (kinds[256 * place + byte] ?? 0) | bits
  }
  for (const spelling of missingSpellings) {
    const bytes = encoder.encode(spelling)
    if (bytes.length > 29) throw new RangeError('a spelling of a missing value has more than 29 bytes')
    mark(0, bytes[0] ?? 0, 1 << bytes.length)
    if (bytes.length > 1) mark(1, bytes[1] ?? 0, 1 << bytes.length)
    enterBytes(table, bytes, 0, bytes.length, 1)
  }
  for (let byte = 0; byte < 256; byte++) mark(1, byte, 1 << 1)
  blankStarts.forEach((byte) => mark(0, byte, isBlankStart))
  blankEnds.forEach((byte) => mark(2, byte, 1))
  return { kinds, table }
}

/** Whether a trimmed text in UTF-8 stands for "no value", as `isMissing` says. */
export function isMissingBetween(missing: MissingBytes, bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start
  if (length === 0) return true
  if (length > 29 || (((missing.kinds[bytes[start] ?? 0] ?? 0) >>> length) & 1) === 0) return false
  return findBytes(missing.table, bytes, start, end) >= 0
}
