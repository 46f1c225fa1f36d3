import type { DayColumn } from '../../../model/customer-table'
import { partsOf, unknownDay, type DayNumber } from '../../../model/day'
import { loopsOver, memoryOf } from '../../columns/column-memory'
import { tableAddress } from '../../columns/scratch'
import { plainSets, type SetMaker } from '../../columns/set-maker'
import { valueBounds, type ValueBounds } from '../../columns/value-bounds'
import { dayOfYear } from '../returns-within'
import type { Verdict } from './verdict'

/** In days, about a thousand years: a table of more would cost more than it spares. */
const widestTable = 400_000

const boundsOfColumns = new WeakMap<DayColumn, ValueBounds | null>()

/** Days whose day of the year (`MM-DD`) is one of `days`; `unknownDay` is unknown. */
export function daysReturningOn(
  column: DayColumn,
  days: readonly string[],
  sets: SetMaker = plainSets(column.values.length)
): Verdict {
  const wanted = new Set(days)
  const returns = (day: DayNumber): boolean => {
    const { month, day: dayOfMonth } = partsOf(day)
    return wanted.has(dayOfYear(month, dayOfMonth))
  }
  const values = sets.placed(column.values)
  const matches = sets.take()
  const bounds = boundsOf(column)
  if (!bounds) matches.words.fill(0)
  else if (bounds.maximum - bounds.minimum < widestTable) writeByTable(values, bounds, returns, matches.words)
  else writePlainly(values, (day) => day !== unknownDay && returns(day), matches.words)
  return { matches, unknown: sets.unknownOf(column) }
}

function boundsOf(column: DayColumn): ValueBounds | null {
  const known = boundsOfColumns.get(column)
  if (known !== undefined) return known
  const bounds = valueBounds(column)
  boundsOfColumns.set(column, bounds)
  return bounds
}

function writeByTable(
  values: Int32Array,
  { minimum, maximum }: ValueBounds,
  returns: (day: DayNumber) => boolean,
  words: Uint32Array
): void {
  const table = Uint8Array.from({ length: maximum - minimum + 1 }, (_, index) => (returns(minimum + index) ? 1 : 0))
  const loops = loopsOver(values, words)
  const memory = memoryOf(values)
  if (!loops || !memory) return writePlainly(values, (day) => table[day - minimum] === 1, words)
  const { byteOffset, length } = values
  loops.lookUpDays(byteOffset, length, minimum, tableAddress(memory, table), table.length, words.byteOffset)
}

function writePlainly(values: Int32Array, test: (day: DayNumber) => boolean, words: Uint32Array): void {
  words.fill(0)
  values.forEach((day, row) => {
    if (test(day)) words[row >>> 5] = (words[row >>> 5] ?? 0) | (1 << (row & 31))
  })
}
