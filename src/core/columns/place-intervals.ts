import { unknownAge, type AgeColumn, type DayColumn, type NumberColumn } from '../../model/customer-table'
import { unknownDay } from '../../model/day'
import { arrayBeside } from './array-beside'
import { loopsOver, memoryOf } from './column-memory'
import { inPieces } from './in-pieces'
import { rowCount } from './known-rows'
import { tableAddress } from './scratch'

/**
 * For each row 1 + the interval [edge, next) of rising edges that its value lies in; 0 for unknown values, for those
 * outside, and for ages given as a band that no interval holds wholly.
 */
export function placeIntervals(
  column: NumberColumn | DayColumn | AgeColumn,
  edges: readonly number[]
): Uint8Array | Uint16Array {
  const rows = rowCount(column)
  const beside = column.kind === 'age' ? column.from : column.values
  const places = edges.length <= 0x100 ? arrayBeside(beside, 'u8', rows) : new Uint16Array(rows)
  if (edges.length < 2) return places
  const rising = Float64Array.from(edges)
  if (column.kind === 'age') placeAges(column, rising, places)
  else if (column.kind === 'day') placeDays(column.values, rising, places)
  else placeNumbers(column.values, rising, places)
  return places
}

/** A first guess takes the inner edges as evenly spaced, which they mostly are; then it is moved to where it belongs. */
function placeNumbers(values: Float64Array, edges: Float64Array, places: Uint8Array | Uint16Array): void {
  const last = edges.length - 2
  const lowest = edges[0] as number
  const end = edges[last + 1] as number
  const start = edges[last > 0 ? 1 : 0] as number
  const step = last > 1 ? ((edges[last] as number) - start) / (last - 1) : end - start
  for (let row = 0; row < places.length; row++) {
    const value = values[row] as number
    if (!(value >= lowest && value < end)) continue
    let place = Math.floor((value - start) / step) + (last > 0 ? 1 : 0)
    if (!(place > 0)) place = 0
    else if (place > last) place = last
    while (value < (edges[place] as number)) place--
    while (value >= (edges[place + 1] as number)) place++
    places[row] = place + 1
  }
}

/** Days of the edges' span are looked up in a table; a span of more than 10,000 years goes without one. */
function placeDays(values: Int32Array, edges: Float64Array, places: Uint8Array | Uint16Array): void {
  const first = edges[0] as number
  const span = (edges[edges.length - 1] as number) - first
  if (span > 4_000_000 || span !== Math.floor(span) || first !== Math.floor(first)) {
    const numbers = Float64Array.from(values, (day) => (day === unknownDay ? NaN : day))
    return placeNumbers(numbers, edges, places)
  }
  const table = placesOfWhole(edges, span)
  if (placeDaysByLoops(values, first, table, places)) return
  for (let row = 0; row < places.length; row++) {
    const day = (values[row] as number) - first
    if (day >= 0 && day < span) places[row] = table[day] as number
  }
}

/** So many days, a century and a half, have room in a table of bytes. */
const mostDays = 0x10000

/** False where the loops cannot read all of it. */
function placeDaysByLoops(
  values: Int32Array,
  first: number,
  table: Uint16Array,
  places: Uint8Array | Uint16Array
): boolean {
  const loops = loopsOver(values, places)
  const memory = memoryOf(values)
  if (!loops || !memory || places.BYTES_PER_ELEMENT > 1 || table.length > mostDays) return false
  const tableAt = tableAddress(memory, new Uint8Array(table))
  inPieces(values.length, (row, rows) => {
    loops.placeDays(values.byteOffset + 4 * row, rows, first, tableAt, table.length, places.byteOffset + row)
  })
  return true
}

function placeAges({ from, to }: AgeColumn, edges: Float64Array, places: Uint8Array | Uint16Array): void {
  const first = edges[0] as number
  const span = (edges[edges.length - 1] as number) - first
  const table = placesOfWhole(edges, span)
  for (let row = 0; row < places.length; row++) {
    const youngest = from[row] as number
    if (youngest === unknownAge || youngest < first || youngest >= first + span) continue
    const place = table[youngest - first] as number
    if ((to[row] as number) < (edges[place] as number)) places[row] = place
  }
}

function placesOfWhole(edges: Float64Array, span: number): Uint16Array {
  const table = new Uint16Array(Math.ceil(span))
  for (let place = 1; place < edges.length; place++)
    table.fill(
      place,
      (edges[place - 1] as number) - (edges[0] as number),
      (edges[place] as number) - (edges[0] as number)
    )
  return table
}
