import type { TextColumn } from '../../../model/customer-table'
import type { TextOperator } from '../../../model/criterion/text-criterion'
import type { TextForm } from '../../../model/searchable-text'
import { forEachRow, setBit, type Bits } from '../../columns/bits'
import { loopsOver, memoryOf, type ColumnMemory } from '../../columns/column-memory'
import type { Loops } from '../../columns/loops'
import { keptByForm } from '../../columns/kept-by-form'
import { tableAddress } from '../../columns/scratch'
import { textAt, textColumnOf } from '../../columns/text-column'

/** Texts that have other letters than those of ASCII: which, and in the form in which they are compared. */
interface OtherTexts {
  readonly set: Bits
  readonly rows: readonly number[]
  readonly texts: TextColumn
}

/** A search for one needle in a column. */
type Search = (column: TextColumn, needle: Uint8Array, words: Uint32Array) => void

const encoder = new TextEncoder()
const others = keptByForm<TextColumn, OtherTexts>()
const places = { equals: 0, startsWith: 1, endsWith: 2 } as const

/**
 * Writes the texts that meet an operator with at least one of the keys (texts in the form), by loops over the bytes as they
 * lie; false, and nothing written, when the column lies in no memory with loops. Only texts beyond ASCII are kept in
 * the form.
 */
export function searchByLoops(
  column: TextColumn,
  operator: TextOperator,
  keys: readonly string[],
  target: Bits,
  form: TextForm
): boolean {
  const loops = loopsOver(column.bytes, column.offsets)
  const memory = memoryOf(column.bytes)
  if (!loops || !memory) return false
  const other = otherTextsOf(column, loops, memory, form)
  const search = searchOf(operator, loops, memory)
  target.words.fill(0)
  for (const key of keys) {
    const needle = encoder.encode(key)
    if (needle.every((byte) => byte < 128))
      withWords(memory, target.length, (found) => {
        search(column, needle, found.words)
        for (let word = 0; word < found.words.length; word++)
          target.words[word] = (target.words[word] ?? 0) | ((found.words[word] ?? 0) & ~(other.set.words[word] ?? 0))
      })
    withWords(memory, other.rows.length, (found) => {
      search(other.texts, needle, found.words)
      forEachRow(found, (index) => setBit(target, other.rows[index] ?? 0))
    })
  }
  return true
}

function searchOf(operator: TextOperator, loops: Loops, memory: ColumnMemory): Search {
  return ({ bytes, offsets }, needle, words) => {
    const address = tableAddress(memory, needle)
    const [start, index, rows] = [bytes.byteOffset, offsets.byteOffset, offsets.length - 1]
    const { length } = needle
    if (operator === 'contains') loops.textsContaining(start, index, rows, address, length, words.byteOffset)
    else loops.textsReading(start, index, rows, address, length, places[operator], words.byteOffset)
  }
}

function otherTextsOf(column: TextColumn, loops: Loops, memory: ColumnMemory, form: TextForm): OtherTexts {
  const known = others(form).get(column)
  if (known) return known
  const rows: number[] = []
  const length = column.offsets.length - 1
  const set = { words: new Uint32Array(Math.ceil(length / 32)), length }
  withWords(memory, length, ({ words }) => {
    loops.textsBeyondAscii(column.bytes.byteOffset, column.offsets.byteOffset, length, words.byteOffset)
    set.words.set(words)
  })
  forEachRow(set, (row) => rows.push(row))
  const { bytes, offsets } = textColumnOf(textsIn(form, column, rows))
  const texts = { kind: 'text', bytes: memory.place(bytes), offsets: memory.place(offsets) } as const
  const found = { set, rows, texts }
  others(form).set(column, found)
  return found
}

function* textsIn(form: TextForm, column: TextColumn, rows: readonly number[]): Generator<string> {
  for (const row of rows) yield form(textAt(column, row))
}

/** Lends an empty set in the memory. */
function withWords(memory: ColumnMemory, rows: number, use: (bits: Bits) => void): void {
  const words = memory.allocate('u32', Math.ceil(rows / 32))
  use({ words, length: rows })
  memory.free(words)
}
