import { partsOf, unknownDay, type DayNumber } from '../../../model/day'
import { dayOfYear } from '../returns-within'
import { lookedUp, lookUp } from './lookup-bits'
import { createVerdict, type Verdict } from './verdict'

const widestTable = 400_000

/** Days whose day of the year (`MM-DD`) is one of `days`; `unknownDay` is unknown. */
export function daysReturningOn(values: Int32Array, days: readonly string[]): Verdict {
  const wanted = new Set(days)
  const returns = (day: DayNumber): boolean => {
    const { month, day: dayOfMonth } = partsOf(day)
    return wanted.has(dayOfYear(month, dayOfMonth))
  }
  const { first, last } = boundsOf(values)
  return last - first < widestTable ? byTable(values, first, last, returns) : byEachDay(values, returns)
}

function boundsOf(values: Int32Array): { first: number; last: number } {
  let first = 0x7fffffff
  let last = unknownDay
  for (const day of values) {
    if (day === unknownDay) continue
    if (day < first) first = day
    if (day > last) last = day
  }
  return { first, last: Math.max(first, last) }
}

/** Unknown days are moved to the entry before the first day, so that one table answers all rows. */
function byTable(values: Int32Array, first: number, last: number, returns: (day: DayNumber) => boolean): Verdict {
  const table = Uint8Array.from({ length: last - first + 2 }, (_, index) =>
    index > 0 && returns(first + index - 1) ? lookedUp.isTrue : lookedUp.isFalse
  )
  table[0] = lookedUp.isUnknown
  return lookUp(
    values.map((day) => (day === unknownDay ? 0 : day - first + 1)),
    table
  )
}

function byEachDay(values: Int32Array, returns: (day: DayNumber) => boolean): Verdict {
  const verdict = createVerdict(values.length)
  values.forEach((day, row) => {
    const { words } = day === unknownDay ? verdict.unknown : verdict.matches
    if (day === unknownDay || returns(day)) words[row >>> 5] = (words[row >>> 5] ?? 0) | (1 << (row & 31))
  })
  return verdict
}
