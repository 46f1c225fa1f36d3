import type { Column, CustomerTable, MultipleChoiceColumn } from '../../../model/customer-table'
import { openAge, unknownAge } from '../../../model/customer-table'
import { isoFromDay, unknownDay } from '../../../model/day'
import type { Field } from '../../../model/field'
import { minorDigits } from '../../../model/minor-digits'
import type { Words } from '../../../words/create-words'
import { choiceText } from '../../../words/value-text'
import { textAt } from '../../columns/text-column'
import { moneyText, numberText } from '../decimal-text'
import type { Profile } from '../profiles/profile'
import type { Note } from './cell'

/** The value of a row as text; '' when unknown. `isText` tells that it is what people wrote and must be cleaned. */
export interface FieldTexts {
  readonly isText: boolean
  textOf(row: number, note: Note): string
}

/** Reads a field of the base as the profile writes it. */
export function fieldTexts({ columns }: CustomerTable, field: Field, profile: Profile, words: Words): FieldTexts {
  const column = columns.get(field.id)
  if (!column) return { isText: false, textOf: () => '' }
  const isText = column.kind === 'text' || column.kind === 'choice' || column.kind === 'multipleChoice'
  const textOf =
    column.kind === 'multipleChoice'
      ? joinedTexts(column, field, profile, words)
      : textOfColumn(column, field, profile, words)
  return { isText, textOf }
}

function textOfColumn(
  column: Exclude<Column, MultipleChoiceColumn>,
  field: Field,
  profile: Profile,
  words: Words
): (row: number) => string {
  switch (column.kind) {
    case 'text':
      return (row) => textAt(column, row)
    case 'choice':
      return (row) => {
        const value = column.dictionary[column.codes[row] ?? 0] ?? ''
        return value === '' ? '' : choiceText(words, field, value)
      }
    case 'yesNo':
      return (row) => ['', ...profile.yesNo][column.values[row] ?? 0] ?? ''
    case 'day':
      return (row) => {
        const day = column.values[row] ?? unknownDay
        return day === unknownDay ? '' : profile.dayText(isoFromDay(day))
      }
    case 'number':
      return numberTexts(column.values, field, profile)
    case 'age':
      return (row) => ageText(column.from[row] ?? unknownAge, column.to[row] ?? unknownAge)
  }
}

/** Several values in one cell; what would part one of them in two becomes a blank. */
function joinedTexts(
  { codes, offsets, dictionary }: MultipleChoiceColumn,
  field: Field,
  { join }: Profile,
  words: Words
): FieldTexts['textOf'] {
  return (row, note) => {
    const values = Array.from(codes.subarray(offsets[row] ?? 0, offsets[row + 1] ?? 0), (code) =>
      choiceText(words, field, dictionary[code] ?? '')
    )
    const whole = values.map((value) => withoutSeparator(value, join))
    if (whole.some((value, index) => value !== values[index]))
      note('separatorReplaced', values.join(' | '), whole.join(join))
    return whole.join(join)
  }
}

/** A text in which nothing parts it from the next one. */
export function withoutSeparator(text: string, join: string): string {
  const mark = join.trim()
  return text.includes(mark) ? text.replaceAll(mark, ' ').replace(/\s+/g, ' ').trim() : text
}

function numberTexts(values: Float64Array, field: Field, { decimal }: Profile): (row: number) => string {
  const digits = field.type === 'money' ? minorDigits(field.currency ?? 'XXX') : null
  return (row) => {
    const value = values[row] ?? NaN
    if (Number.isNaN(value)) return ''
    return digits === null ? numberText(value, decimal) : moneyText(value, digits, decimal)
  }
}

function ageText(from: number, to: number): string {
  if (from === unknownAge) return ''
  return to === openAge ? `${from}+` : from === to ? String(from) : `${from}-${to}`
}
