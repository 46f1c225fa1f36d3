import { dayOf, partsOf, unknownDay, type DayNumber } from '../../../model/day'
import type { DateOrder } from '../../../model/recipe'

/** How the days of a column are read. */
export interface DayReading {
  readonly order: DateOrder
  /** The latest day that a year of two digits may mean; later ones are a century before. */
  readonly latestShortYear: DayNumber
}

const numeric = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:г\.?|\s*г\.)?(.*)$/s
const compact = /^(\d{4})(\d{2})(\d{2})$/
const timeTail =
  /^(?:[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/

const monthNames: readonly (readonly string[])[] = [
  ['jan', 'янв', 'sty'],
  ['feb', 'фев', 'lut'],
  ['mar', 'мар', 'mar'],
  ['apr', 'апр', 'kwi'],
  ['may', 'мая', 'май', 'maj'],
  ['jun', 'июн', 'cze'],
  ['jul', 'июл', 'lip'],
  ['aug', 'авг', 'sie'],
  ['sep', 'сен', 'wrz'],
  ['oct', 'окт', 'paź', 'paz'],
  ['nov', 'ноя', 'lis'],
  ['dec', 'дек', 'gru']
]
const monthOfName = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))
const dayMonthYear = /^(\d{1,2})[\s.-]+(\p{L}{3,12})\.?[\s,.-]+(\d{4})(?:\s*(?:г|r)\.?)?(.*)$/su
const monthDayYear = /^(\p{L}{3,12})\.?\s+(\d{1,2}),?\s+(\d{4})(.*)$/su

/**
 * A calendar day in a cell: `2025-12-31`, `31.12.2025`, `12/31/2025`, `31.12.25`, `19970101`, `31 Dec 2025`, also with
 * a time behind it, which is passed over; `unknownDay` when it is none or no such day exists.
 */
export function parseDay(text: string, reading: DayReading): DayNumber {
  const isoDay = plainIsoDay(text)
  if (isoDay !== unknownDay) return isoDay
  if (text.length > 64) return unknownDay
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return numericDay(text, reading) ?? unknownDay
  const named = monthDayYear.exec(text)
  return named ? (namedDay(named[2], named[1], named[3], named[4]) ?? unknownDay) : unknownDay
}

/** The quick way for `YYYY-MM-DD` and nothing else. */
function plainIsoDay(text: string): DayNumber {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return unknownDay
  let number = 0
  for (let at = 0; at < 10; at++) {
    if (at === 4 || at === 7) continue
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return unknownDay
    number = number * 10 + digit
  }
  return dayOf(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100) ?? unknownDay
}

function numericDay(text: string, reading: DayReading): DayNumber | null {
  const short = compact.exec(text)
  if (short) return dayOf(Number(short[1]), Number(short[2]), Number(short[3]))
  const match = numeric.exec(text)
  if (!match) {
    const named = dayMonthYear.exec(text)
    return named && namedDay(named[1], named[2], named[3], named[4])
  }
  if (!timeTail.test((match[5] ?? '').trimEnd())) return null
  return dayOfParts(match[1] ?? '', match[2] ?? '', match[3] ?? '', match[4] ?? '', reading)
}

function namedDay(day = '', month = '', year = '', tail = ''): DayNumber | null {
  const number = monthOfName.get(month.slice(0, 3).toLowerCase())
  if (number === undefined || !timeTail.test(tail.trimEnd())) return null
  return dayOf(Number(year), number, Number(day))
}

function dayOfParts(one: string, separator: string, two: string, three: string, reading: DayReading): DayNumber | null {
  if (one.length === 4) return three.length <= 2 ? dayOf(Number(one), Number(two), Number(three)) : null
  if (one.length > 2) return null
  const monthFirst = reading.order === 'mdy'
  if (reading.order === 'ymd' && separator !== '.') return null
  const [day, month] = monthFirst ? [Number(two), Number(one)] : [Number(one), Number(two)]
  if (three.length === 4) return dayOf(Number(three), month, day)
  if (three.length !== 2 || one.length !== 2 || two.length !== 2 || separator !== '.') return null
  return shortYearDay(Number(three), month, day, reading.latestShortYear)
}

function shortYearDay(year: number, month: number, day: number, latest: DayNumber): DayNumber | null {
  const century = Math.floor(partsOf(latest).year / 100) * 100
  const recent = dayOf(century + year, month, day)
  return recent !== null && recent <= latest ? recent : dayOf(century - 100 + year, month, day)
}
