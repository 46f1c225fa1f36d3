import type { EventTable } from '../../../model/customer-table'
import { unknownDay } from '../../../model/day'
import { loopsOver } from '../../columns/column-memory'
import type { Placing } from '../../columns/placing'

/** Two days, both included. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** Where an answer is written: of customers without an event between the days it stays as it is. */
export interface Between {
  readonly from: number
  readonly to: number
  readonly matches: Uint32Array
  readonly unknown: Uint32Array
}

/**
 * Events that surely count, by day, so that those between two days lie together: only their customers are looked at. What was summed
 * up last is kept.
 */
export interface EventsByDay {
  /** Writes whose events between two days come to a number (how many, or the sum of the values) between two. `from` is not above `to`. */
  writeBetween(days: Days, between: Between): void
  readonly bytes: number
}

/** Days of so many years are told apart by a table. */
const mostDays = 200 * 366

/** Events of the customers of these rows by day; `values` null: they are counted. Null when a day is unknown, or they are too far apart. */
export function eventsByDay(
  customers: Uint32Array,
  { offsets, columns }: EventTable,
  values: Float64Array | null,
  moved: Placing['moved']
): EventsByDay | null {
  const column = columns.get('day')
  if (column?.kind !== 'day' || column.values.includes(unknownDay)) return null
  const starts = startsOfDays(column.values)
  if (!starts) return null
  const sorted = sortedByDay(column.values, offsets, values, starts)
  const owners = moved(sorted.owners)
  const amounts = sorted.values && moved(sorted.values)
  const rows = moved(customers.slice())
  const sums = moved(new Float64Array(rows.length))
  const placeOf = (day: number): number =>
    starts.places[Math.min(Math.max(day - starts.first, 0), starts.places.length - 1)] as number
  let summed = { start: 0, end: 0 }
  return {
    bytes: owners.byteLength + (amounts?.byteLength ?? 0) + 12 * rows.length,
    writeBetween({ first, last }, between) {
      const start = placeOf(first)
      const end = Math.max(start, placeOf(last + 1))
      const some = owners.subarray(start, end)
      if (start !== summed.start || end !== summed.end) sumUp(some, amounts && amounts.subarray(start, end), sums)
      summed = { start, end }
      writeSums(some, rows, sums, between)
    }
  }
}

interface StartsOfDays {
  readonly first: number
  /** Where the events of each day from the first one on begin, and where all end. */
  readonly places: Uint32Array
}

function startsOfDays(days: Int32Array): StartsOfDays | null {
  let [first, last] = [0x7fffffff, unknownDay]
  for (let event = 0; event < days.length; event++) {
    const day = days[event] as number
    if (day < first) first = day
    if (day > last) last = day
  }
  if (last - first >= mostDays) return null
  const places = new Uint32Array(Math.max(0, last - first + 1) + 1)
  for (let event = 0; event < days.length; event++) {
    const place = (days[event] as number) - first + 1
    places[place] = (places[place] as number) + 1
  }
  for (let day = 1; day < places.length; day++) places[day] = (places[day] as number) + (places[day - 1] as number)
  return { first, places }
}

function sortedByDay(
  days: Int32Array,
  offsets: Uint32Array,
  values: Float64Array | null,
  { first, places }: StartsOfDays
): { readonly owners: Uint32Array; readonly values: Float64Array | null } {
  const next = places.slice()
  const owners = new Uint32Array(days.length)
  const amounts = values && new Float64Array(days.length)
  for (let owner = 0, event = 0; owner + 1 < offsets.length; owner++)
    for (const end = offsets[owner + 1] as number; event < end; event++) {
      const day = (days[event] as number) - first
      const place = next[day] as number
      next[day] = place + 1
      owners[place] = owner
      if (amounts && values) amounts[place] = values[event] as number
    }
  return { owners, values: amounts }
}

function sumUp(owners: Uint32Array, values: Float64Array | null, sums: Float64Array): void {
  const loops = values ? loopsOver(owners, sums, values) : loopsOver(owners, sums)
  if (loops) return loops.sumByOwners(owners.byteOffset, values?.byteOffset ?? 0, owners.length, sums.byteOffset)
  for (let event = 0; event < owners.length; event++) sums[owners[event] as number] = 0
  for (let event = 0; event < owners.length; event++) {
    const owner = owners[event] as number
    sums[owner] = (sums[owner] as number) + (values ? (values[event] as number) : 1)
  }
}

function writeSums(
  owners: Uint32Array,
  rows: Uint32Array,
  sums: Float64Array,
  { from, to, matches, unknown }: Between
): void {
  const loops = loopsOver(owners, rows, sums, matches, unknown)
  if (loops)
    return loops.sumsBetween(
      owners.byteOffset,
      owners.length,
      rows.byteOffset,
      sums.byteOffset,
      from,
      to,
      matches.byteOffset,
      unknown.byteOffset
    )
  for (let event = 0; event < owners.length; event++) {
    const owner = owners[event] as number
    const row = rows[owner] as number
    const sum = sums[owner] as number
    const bit = 1 << (row & 31)
    const [matched, open] = [sum >= from && sum <= to, sum !== sum]
    matches[row >>> 5] = matched ? (matches[row >>> 5] as number) | bit : (matches[row >>> 5] as number) & ~bit
    unknown[row >>> 5] = open ? (unknown[row >>> 5] as number) | bit : (unknown[row >>> 5] as number) & ~bit
  }
}
