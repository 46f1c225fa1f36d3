import type { ExportOptions } from '../../../../src/contract/requests'
import {
  openAge,
  unknownAge,
  type AgeColumn,
  type Column,
  type CustomerTable
} from '../../../../src/model/customer-table'
import { isoFromDay, unknownDay } from '../../../../src/model/day'
import type { Field } from '../../../../src/model/field'
import type { Words } from '../../../../src/words/create-words'
import { fieldName } from '../../../../src/words/field-name'
import { minorDigits } from '../../../../src/model/minor-digits'
import { choiceText } from '../../../../src/words/value-text'
import { textAt } from '../../../../src/core/columns/text-column'
import { moneyText, numberText } from '../../../../src/core/export/decimal-text'
import { isFormulaLike, isPhone } from './formula-guard'

/** One column of a list: what stands above it and in each customer's row ('' when unknown), and which texts need a guard. */
export interface ListColumn {
  readonly header: string
  textOf(row: number): string
  needsGuard(text: string): boolean
}

/** How values are written. */
export interface ListWriting {
  readonly words: Words
  readonly decimal: '.' | ','
}

/** The sign before decimals: a spreadsheet in Russian or Polish reads a comma; machines and English read a point. */
export function decimalOf({ guard, language }: Pick<ExportOptions, 'guard' | 'language'>): '.' | ',' {
  return guard === 'spreadsheet' && language !== 'en' ? ',' : '.'
}

/** The column of a field of the table. Numbers, money, dates, ages, yes/no and phones are exact; other texts are guarded. */
export function listColumnOf(table: CustomerTable, field: Field, writing: ListWriting): ListColumn {
  const column = table.columns.get(field.id)
  const exact = column?.kind !== 'text' && column?.kind !== 'choice' && column?.kind !== 'multipleChoice'
  const isSpared = field.standard && field.id === 'phone' ? isPhone : () => false
  return {
    header: fieldName(writing.words, field),
    textOf: column ? textsOf(column, field, writing) : () => '',
    needsGuard: exact ? () => false : (text) => isFormulaLike(text) && !isSpared(text)
  }
}

function textsOf(column: Column, field: Field, { words, decimal }: ListWriting): (row: number) => string {
  switch (column.kind) {
    case 'number':
      return numbersOf(column.values, field, decimal)
    case 'day':
      return (row) => {
        const day = column.values[row] ?? unknownDay
        return day === unknownDay ? '' : isoFromDay(day)
      }
    case 'yesNo': {
      const texts = ['', words.say('fields.no'), words.say('fields.yes')]
      return (row) => texts[column.values[row] ?? 0] ?? ''
    }
    case 'choice': {
      const texts = column.dictionary.map((value) => choiceText(words, field, value))
      return (row) => texts[column.codes[row] ?? 0] ?? ''
    }
    case 'multipleChoice':
      return (row) => {
        const codes = column.codes.subarray(column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0)
        return Array.from(codes, (code) => column.dictionary[code] ?? '').join('|')
      }
    case 'text':
      return (row) => textAt(column, row)
    case 'age':
      return (row) => ageText(column, row)
  }
}

function numbersOf(values: Float64Array, field: Field, decimal: '.' | ','): (row: number) => string {
  const digits = field.type === 'money' ? minorDigits(field.currency ?? 'XXX') : null
  return (row) => {
    const value = values[row] ?? Number.NaN
    if (Number.isNaN(value)) return ''
    return digits === null ? numberText(value, decimal) : moneyText(value, digits, decimal)
  }
}

/** A full age as `45`, a band as `45-54`, an open one as `65+`. */
function ageText(column: AgeColumn, row: number): string {
  const from = column.from[row] ?? unknownAge
  const to = column.to[row] ?? from
  if (from === unknownAge) return ''
  if (to === openAge) return `${from}+`
  return from === to ? String(from) : `${from}-${to}`
}
