import type { Column } from '../../../model/customer-table'
import { searchableText } from '../../../model/searchable-text'
import { andBits, createBits, orBits, type Bits } from '../../columns/bits'
import type { Engine } from '../bits/engine'
import { choicesReading } from '../bits/choice-bits'
import { choicesContaining } from '../bits/multiple-choice-bits'
import { textsReading } from '../bits/text-bits'

/** The customers' own ids hold nothing else. */
const hexadecimal = /^[0-9a-f]+$/

/**
 * Rows in which each word of the search lies in a text, a choice or the customer's own id, compared as `searchableText`;
 * null when there is nothing to search for.
 */
export function searchRows(engine: Engine, search: string): Bits | null {
  const words = searchableText(search)
    .split(/\s+/)
    .filter((word) => word !== '')
  return words.reduce<Bits | null>((found, word) => {
    const rows = rowsContaining(engine, word)
    return found ? andBits(found, rows) : rows
  }, null)
}

function rowsContaining(engine: Engine, word: string): Bits {
  const { ids, columns, rows } = engine.table
  const find = (): Bits =>
    [...columns.values()].reduce(
      (found, column) => {
        const own = columnContaining(column, word)
        return own ? orBits(found, own) : found
      },
      hexadecimal.test(word) ? textsReading(ids, 'contains', [word]).matches : createBits(rows)
    )
  return engine.derived.remember(`search ${word}`, find, ({ words }) => words.byteLength)
}

function columnContaining(column: Column, word: string): Bits | null {
  switch (column.kind) {
    case 'text':
      return textsReading(column, 'contains', [word], undefined, searchableText).matches
    case 'choice':
      return choicesReading(column, 'contains', [word], undefined, searchableText).matches
    case 'multipleChoice':
      return choicesContaining(column, word, searchableText).matches
    default:
      return null
  }
}
