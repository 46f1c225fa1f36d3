import type { FoundValue } from '../../../contract/field-results'
import type { CustomerTable } from '../../../model/customer-table'
import { customerFieldsOf, type Field } from '../../../model/field'
import type { Words } from '../../../words/create-words'
import { searchWords } from '../../../words/search-words'
import { choiceText } from '../../../words/value-text'
import { searchedDistributionOf } from './distribution'

/** Dictionaries of more values are not looked through: their search is in the criterion. */
const mostValues = 50_000
const mostOfField = 3

const folded = new WeakMap<readonly string[], readonly string[]>()

/**
 * Values of choices and multiple choices whose words begin with those of a search (case, marks of letters and ё set aside;
 * values that the program translates are also found in the language of the words): at most three of a field, those with the
 * most customers first, at most `limit` in all.
 */
export function foundValues(
  table: Pick<CustomerTable, 'rows' | 'columns'>,
  fields: readonly Field[],
  words: Words,
  search: string,
  limit: number
): FoundValue[] {
  const wanted = searchWords(search)
  if (wanted.length === 0) return []
  const found = customerFieldsOf(fields).flatMap((field) => valuesOf(table, field, words, wanted))
  return found.sort((one, other) => other.count - one.count).slice(0, limit)
}

function valuesOf(
  table: Parameters<typeof foundValues>[0],
  field: Field,
  words: Words,
  wanted: readonly string[]
): FoundValue[] {
  const column = table.columns.get(field.id)
  if (column?.kind !== 'choice' && column?.kind !== 'multipleChoice') return []
  const { dictionary } = column
  if (dictionary.length > mostValues) return []
  const kept = folded.get(dictionary) ?? dictionary.map(spaced)
  folded.set(dictionary, kept)
  const fits = (text: string) => wanted.every((word) => text.includes(` ${word}`))
  const among = dictionary.filter((value, code) => code > 0 && fits(`${kept[code] ?? ''}${shown(words, field, value)}`))
  if (among.length === 0) return []
  const { bins } = searchedDistributionOf(table, field, mostOfField, { search: '', among })
  return bins
    .slice(0, mostOfField)
    .flatMap(({ value, count }) => (value === null ? [] : [{ field: field.id, value, count }]))
}

const spaced = (text: string): string => searchWords(text).reduce((all, word) => `${all} ${word}`, '')

function shown(words: Words, field: Field, value: string): string {
  const text = choiceText(words, field, value)
  return text === value ? '' : spaced(text)
}
