import { comparableText } from '../../../model/comparable-text'
import type { Column, EventTable } from '../../../model/customer-table'
import { unknownDay } from '../../../model/day'
import { textAt } from '../../columns/text-column'
import type { EventTestQuestion } from './event-question'

/** What a test says of one event. */
export const passing = { no: 0, unknown: 1, yes: 2 } as const

/** For each event whether it passes; of several tests the least holds. */
export type PassingEvents = Uint8Array

/** Which events pass one test; all are unknown when the column is not there or of another kind. */
export function passingEvents(test: EventTestQuestion, table: EventTable): PassingEvents {
  const column = table.columns.get(test.kind === 'weekdays' ? 'day' : test.attribute)
  const passed = column && testColumn(test, column)
  return passed ?? new Uint8Array(table.rows).fill(passing.unknown)
}

/** Events that pass all tests; null when there is no test and all pass. */
export function passingAll(tests: readonly PassingEvents[]): PassingEvents | null {
  const [first, ...others] = tests
  if (!first || others.length === 0) return first ?? null
  const least = first.slice()
  for (const other of others)
    for (let event = 0; event < least.length; event++)
      if ((other[event] as number) < (least[event] as number)) least[event] = other[event] as number
  return least
}

function testColumn(test: EventTestQuestion, column: Column): PassingEvents | null {
  switch (test.kind) {
    case 'values':
      return valuesAmong(column, new Set(test.keys), test.excluded)
    case 'range':
      if (column.kind === 'number') return numbersBetween(column.values, test.from ?? -Infinity, test.to ?? Infinity)
      return column.kind === 'day' ? daysBetween(column.values, test.from, test.to) : null
    case 'yesNo':
      return column.kind === 'yesNo' ? byCode(column.values, answersOf(test.value)) : null
    case 'weekdays':
      return column.kind === 'day' ? onWeekdays(column.values, test.days) : null
  }
}

function answersOf(value: boolean): Uint8Array {
  return Uint8Array.of(passing.unknown, value ? passing.no : passing.yes, value ? passing.yes : passing.no)
}

function valuesAmong(column: Column, keys: ReadonlySet<string>, excluded: boolean): PassingEvents | null {
  const verdictOf = (value: string): number =>
    value === '' ? passing.unknown : keys.has(comparableText(value)) !== excluded ? passing.yes : passing.no
  if (column.kind === 'choice') return byCode(column.codes, Uint8Array.from(column.dictionary, verdictOf))
  if (column.kind !== 'text') return null
  return Uint8Array.from({ length: column.offsets.length - 1 }, (_, event) => verdictOf(textAt(column, event)))
}

function byCode(codes: Uint8Array | Uint16Array | Uint32Array, meanings: Uint8Array): PassingEvents {
  const passed = new Uint8Array(codes.length)
  for (let event = 0; event < codes.length; event++) passed[event] = meanings[codes[event] as number] as number
  return passed
}

function numbersBetween(values: Float64Array, from: number, to: number): PassingEvents {
  const passed = new Uint8Array(values.length)
  for (let event = 0; event < values.length; event++) {
    const value = values[event] as number
    if (value >= from && value <= to) passed[event] = passing.yes
    else if (value !== value) passed[event] = passing.unknown
  }
  return passed
}

function daysBetween(values: Int32Array, from: number | null, to: number | null): PassingEvents {
  const low = from ?? unknownDay + 1
  const high = to ?? 0x7fffffff
  const passed = new Uint8Array(values.length)
  for (let event = 0; event < values.length; event++) {
    const day = values[event] as number
    if (day >= low && day <= high) passed[event] = passing.yes
    else if (day === unknownDay) passed[event] = passing.unknown
  }
  return passed
}

/** 1970-01-01 was a Thursday. */
function onWeekdays(values: Int32Array, days: readonly number[]): PassingEvents {
  const wanted = Uint8Array.from({ length: 7 }, (_, index) => (days.includes(index + 1) ? passing.yes : passing.no))
  const passed = new Uint8Array(values.length)
  for (let event = 0; event < values.length; event++) {
    const day = values[event] as number
    passed[event] = day === unknownDay ? passing.unknown : (wanted[(((day + 3) % 7) + 7) % 7] as number)
  }
  return passed
}
