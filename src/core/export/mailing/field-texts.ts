import type { Column, CustomerTable } from '../../../model/customer-table'
import { openAge, unknownAge } from '../../../model/customer-table'
import { isoFromDay, unknownDay } from '../../../model/day'
import type { Field } from '../../../model/field'
import { minorDigits } from '../../../model/minor-digits'
import type { Words } from '../../../words/create-words'
import { choiceText } from '../../../words/value-text'
import { textAt } from '../../columns/text-column'
import { moneyText, numberText } from '../decimal-text'
import type { Profile } from '../profiles/profile'

/** The value of a row as text; '' when unknown. `isText` tells that it is what people wrote and must be cleaned. */
export interface FieldTexts {
  readonly isText: boolean
  textOf(row: number): string
}

/** Reads a field of the base as the profile writes it. */
export function fieldTexts({ columns }: CustomerTable, field: Field, profile: Profile, words: Words): FieldTexts {
  const column = columns.get(field.id)
  if (!column) return { isText: false, textOf: () => '' }
  const isText = column.kind === 'text' || column.kind === 'choice' || column.kind === 'multipleChoice'
  return { isText, textOf: textOfColumn(column, field, profile, words) }
}

function textOfColumn(column: Column, field: Field, profile: Profile, words: Words): (row: number) => string {
  switch (column.kind) {
    case 'text':
      return (row) => textAt(column, row)
    case 'choice':
      return (row) => {
        const value = column.dictionary[column.codes[row] ?? 0] ?? ''
        return value === '' ? '' : choiceText(words, field, value)
      }
    case 'multipleChoice':
      return (row) => {
        const codes = column.codes.subarray(column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0)
        return Array.from(codes, (code) => choiceText(words, field, column.dictionary[code] ?? '')).join(profile.join)
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
