import type { Column, TextColumn } from '../../../model/customer-table'
import { textAt } from '../../columns/text-column'

/** What a customer's address is good for. */
export type AddressState = 'good' | 'missing' | 'malformed'

const separators = /[;,\s]+/
const emailShape = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/
const numberSeparators = /[;,\n]/
const filler = /^(\d)\1*$/
/** Fewer digits are no number that could be called; ITU-T E.164 allows 15. */
const [fewestDigits, mostDigits] = [7, 15]

/** Reads the e-mail or phone of rows: whether one of what stands there could be an address; null for a column without addresses. */
export function addressReader(
  kind: 'email' | 'phone',
  column: Column | undefined
): ((row: number) => AddressState) | null {
  const isGood = kind === 'email' ? hasEmail : hasPhone
  const stateOf = (text: string): AddressState => (text.trim() === '' ? 'missing' : isGood(text) ? 'good' : 'malformed')
  if (column?.kind === 'choice') {
    const states = column.dictionary.map(stateOf)
    return (row) => states[column.codes[row] as number] ?? 'missing'
  }
  if (column?.kind !== 'text') return null
  const isPlain = kind === 'email' ? isPlainEmail : isPlainNumber
  return (row) => {
    const start = column.offsets[row] as number
    const end = column.offsets[row + 1] as number
    if (start === end) return 'missing'
    return isPlain(column.bytes, start, end) ? 'good' : stateOf(textOf(column, row))
  }
}

const textOf = (column: TextColumn, row: number): string => textAt(column, row)

function hasEmail(text: string): boolean {
  return text.split(separators).some((part) => emailShape.test(part))
}

function hasPhone(text: string): boolean {
  return text.split(numberSeparators).some((part) => {
    const digits = withoutExtension(part).replace(/\D/g, '')
    return digits.length >= fewestDigits && digits.length <= mostDigits && !filler.test(digits)
  })
}

/** What follows a letter behind digits is an extension. */
function withoutExtension(text: string): string {
  const first = text.search(/\d/)
  const letter = first < 0 ? -1 : text.slice(first).search(/[\p{L}#]/u)
  return letter < 0 ? text : text.slice(0, first + letter)
}

const [at, dot, zero, nine, plus] = [64, 46, 48, 57, 43]

/** Without reading the text: letters, digits and the like around one @, with one dot inside the domain. */
function isPlainEmail(bytes: Uint8Array, start: number, end: number): boolean {
  let [place, dots] = [-1, 0]
  for (let index = start; index < end; index++) {
    const byte = bytes[index] as number
    if (byte === at && place < 0 && index > start) place = index
    else if (byte === dot && place >= 0) {
      if (++dots > 1 || index === place + 1 || index === end - 1) return false
    } else if (!isWordByte(byte) && (place >= 0 || byte !== dot)) return false
  }
  return place >= 0 && dots === 1
}

function isWordByte(byte: number): boolean {
  const letter = byte | 32
  return (letter >= 97 && letter <= 122) || (byte >= zero && byte <= nine) || byte === 45 || byte === 95
}

/** Without reading the text: a plus or none and 9 to 15 digits that are not all alike. */
function isPlainNumber(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] === plus ? start + 1 : start
  if (end - first < 9 || end - first > 15) return false
  let differs = false
  for (let index = first; index < end; index++) {
    const byte = bytes[index] as number
    if (byte < zero || byte > nine) return false
    if (byte !== bytes[first]) differs = true
  }
  return differs
}
