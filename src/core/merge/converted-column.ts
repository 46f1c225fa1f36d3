import { openAge, unknownAge, type Column } from '../../model/customer-table'
import { dayFromIso, dayOf, isoFromDay, unknownDay } from '../../model/day'
import type { Field } from '../../model/field'
import { minorFactor } from '../../model/minor-digits'
import {
  columnOfAges,
  columnOfChoices,
  columnOfDays,
  columnOfMultipleChoices,
  columnOfNumbers,
  columnOfYesNo
} from '../columns/columns-from-values'
import { rowCount } from '../columns/known-rows'
import { textAt, textColumnOf } from '../columns/text-column'

type Typed = Pick<Field, 'type' | 'currency'>

/** Whether the values of two fields are held alike: the same type, of money the same currency. */
export function isSameType(one: Typed, other: Typed): boolean {
  return one.type === other.type && (one.type !== 'money' || one.currency === other.currency)
}

/**
 * A column of a field as one of a field of another type; what cannot be read as such becomes unknown. Texts are read plainly:
 * numbers with a point, days as YYYY-MM-DD or DD.MM.YYYY, yes and no in three languages or as 1 and 0. Money of another
 * currency is unknown.
 */
export function convertedColumn(column: Column, from: Typed, to: Typed): Column {
  const rows = rowCount(column)
  const textOf = textReader(column, from)
  const each = <T>(read: (text: string) => T | null): (T | null)[] =>
    Array.from({ length: rows }, (_, row) => {
      const text = textOf(row)
      return text === '' ? null : read(text)
    })
  const isOtherMoney = from.type === 'money' && to.type === 'money'
  switch (to.type) {
    case 'number':
      return columnOfNumbers(each(readNumber))
    case 'money':
      return columnOfNumbers(isOtherMoney ? each(() => null) : each((text) => readMoney(text, to.currency)))
    case 'date':
      return columnOfDays(each(readDay))
    case 'yesNo':
      return columnOfYesNo(each(readYesNo))
    case 'age':
      return columnOfAges(each(readAge))
    case 'choice':
      return columnOfChoices(each((text) => text))
    case 'multipleChoice':
      return columnOfMultipleChoices(each((text) => text.split(';').map((part) => part.trim())))
    case 'text':
      return textColumnOf(each((text) => text))
  }
}

/** Reads a value of a row as a plain text; '' when unknown. */
export function textReader(column: Column, { type, currency }: Typed): (row: number) => string {
  switch (column.kind) {
    case 'number': {
      const factor = type === 'money' ? minorFactor(currency) : 1
      return (row) => numberText((column.values[row] as number) / factor)
    }
    case 'day':
      return (row) => (column.values[row] === unknownDay ? '' : isoFromDay(column.values[row] as number))
    case 'choice':
      return (row) => column.dictionary[column.codes[row] as number] ?? ''
    case 'yesNo':
      return (row) => ['', 'no', 'yes'][column.values[row] as number] ?? ''
    case 'text':
      return (row) => textAt(column, row)
    case 'age':
      return (row) => ageText(column.from[row] as number, column.to[row] as number)
    case 'multipleChoice':
      return (row) =>
        Array.from(
          column.codes.subarray(column.offsets[row], column.offsets[row + 1]),
          (code) => column.dictionary[code] ?? ''
        ).join('; ')
  }
}

function numberText(value: number): string {
  return Number.isNaN(value) ? '' : String(value)
}

function ageText(from: number, to: number): string {
  if (from === unknownAge) return ''
  if (to === openAge) return `${from}+`
  return from === to ? String(from) : `${from}-${to}`
}

function readNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '')
  return /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(plain) ? Number(plain) : null
}

function readMoney(text: string, currency: string | undefined): number | null {
  const value = readNumber(text)
  return value === null ? null : Math.round(value * minorFactor(currency))
}

function readDay(text: string): number | null {
  const turned = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim())
  return turned ? dayOf(Number(turned[3]), Number(turned[2]), Number(turned[1])) : dayFromIso(text.trim())
}

const yes = new Set(['yes', 'true', '1', 'да', 'tak'])
const no = new Set(['no', 'false', '0', 'нет', 'nie'])

function readYesNo(text: string): boolean | null {
  const word = text.trim().toLowerCase()
  return yes.has(word) ? true : no.has(word) ? false : null
}

function readAge(text: string): readonly [number, number | null] | null {
  const match = /^(\d{1,3})(?:\s*[-–]\s*(\d{1,3})|(\+))?$/.exec(text.trim())
  if (!match) return null
  const from = Number(match[1])
  const to = match[3] ? null : Number(match[2] ?? match[1])
  return from > 150 || (to !== null && to < from) ? null : [from, to]
}
