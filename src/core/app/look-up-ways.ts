import type { Column, CustomerTable, TextColumn } from '../../model/customer-table'
import type { TextOperator } from '../../model/criterion/text-criterion'
import { searchableText } from '../../model/searchable-text'
import { createBits, forEachRow, orBits, setBit, type Bits } from '../columns/bits'
import { digitsColumnOf } from '../identity/digits-column'
import { textsOfColumn } from '../identity/kinds-of-fields'
import type { Spelling } from '../identity/spelling'
import { byteTest } from '../portrait/bits/byte-test'
import { choicesReading } from '../portrait/bits/choice-bits'
import { textsReading } from '../portrait/bits/text-bits'

/** Customers who may be meant, and in which of their values. */
export interface Way {
  readonly rows: Bits
  readonly fields: readonly string[]
  /** Whether a value is what was meant. */
  isMeant(text: string): boolean
}

/** Rows between two steps, where each is read as a text, and where its bytes are. */
const [stride, digitsStride] = [512, 65_536]

/** Those who have an address or key in any spelling: of the rows that may have it, each is read. */
export function* waySpelled(
  table: CustomerTable,
  fields: readonly string[],
  spelling: Spelling,
  wanted: string,
  candidates: (column: Column) => Generator<void, Bits>
): Generator<void, Way> {
  const isMeant = (text: string): boolean => spelling.parts(text).some((part) => spelling.key(part) === wanted)
  const rows = createBits(table.rows)
  for (const id of fields) {
    const column = table.columns.get(id)
    const textOf = textsOfColumn(column)
    if (!column || !textOf) continue
    const maybe: number[] = []
    forEachRow(yield* candidates(column), (row) => maybe.push(row))
    for (const [at, row] of maybe.entries()) {
      if (at % stride === 0) yield
      if (isMeant(textOf(row))) setBit(rows, row)
    }
  }
  return { rows, fields, isMeant }
}

/** Those in whose numbers one of some rows of digits stands. */
export function* wayByDigits(
  table: CustomerTable,
  fields: readonly string[],
  digits: readonly string[]
): Generator<void, Way> {
  let rows = createBits(table.rows)
  for (const id of fields) {
    const column = table.columns.get(id)
    if (column) rows = orBits(rows, yield* rowsWithDigits(column, table.rows, digits))
  }
  const isMeant = (text: string): boolean => digits.some((each) => text.replace(/\D/g, '').includes(each))
  return { rows, fields, isMeant }
}

/** The rows of a column of numbers in which some digits stand one after the other. */
export function* rowsWithDigits(column: Column, rows: number, digits: readonly string[]): Generator<void, Bits> {
  const made = yield* digitsColumnOf(column, rows)
  return made ? yield* passing(made, digits) : createBits(rows)
}

function* passing({ bytes, offsets }: TextColumn, digits: readonly string[]): Generator<void, Bits> {
  const test = byteTest('contains', digits)
  const found = createBits(offsets.length - 1)
  for (let row = 0; row < found.length; row++) {
    if (row % digitsStride === 0) yield
    if (test(bytes, offsets[row] as number, offsets[row + 1] as number)) setBit(found, row)
  }
  return found
}

/** Those in whose values each word stands: as the beginning of a value, of a word in it, or anywhere. */
export function* wayByWords(
  table: CustomerTable,
  fields: readonly string[],
  words: readonly string[],
  where: 'first' | 'wordStart' | 'anywhere'
): Generator<void, Way> {
  let rows: Bits | null = null
  for (const word of words) {
    let withWord = createBits(table.rows)
    for (const id of fields) {
      const column = table.columns.get(id)
      for (const [operator, needle] of needlesOf(word, where)) {
        yield
        const found = column && reading(column, operator, [needle])
        if (found) withWord = orBits(withWord, found)
      }
    }
    rows = rows ? both(rows, withWord) : withWord
  }
  const telling = words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')
  const isMeant = (text: string): boolean => searchableText(text).includes(telling)
  return { rows: rows ?? createBits(table.rows), fields, isMeant }
}

function needlesOf(
  word: string,
  where: 'first' | 'wordStart' | 'anywhere'
): readonly (readonly [TextOperator, string])[] {
  if (where === 'anywhere') return [['contains', word]]
  const first = ['startsWith', word] as const
  return where === 'first' ? [first] : [first, ['contains', ` ${word}`], ['contains', `-${word}`]]
}

function both(one: Bits, other: Bits): Bits {
  return { length: one.length, words: one.words.map((word, at) => word & (other.words[at] ?? 0)) }
}

/** The rows of a column of texts or choices that meet a text operator with one of the keys, all as they are searched (`searchableText`); null for other columns. */
export function reading(column: Column, operator: TextOperator, keys: readonly string[]): Bits | null {
  if (column.kind === 'text') return textsReading(column, operator, keys, undefined, searchableText).matches
  return column.kind === 'choice' ? choicesReading(column, operator, keys, undefined, searchableText).matches : null
}
