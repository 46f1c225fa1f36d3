import type { Column, EventTable } from '../../model/customer-table'
import { partsOf, unknownDay } from '../../model/day'
import { distinctOf } from './distinct-codes'

/**
 * What the orders of each customer come to, by the id of the standard field: `purchases` (how many), `money` (minor units; an
 * unknown amount makes it unknown), `first_order`, `last_order`, `order_interval` (mean days between orders, of at least
 * two), `order_categories`, `order_months` (1 to 12). Without a day or category in the file those are left out. Customers
 * without orders have no purchases and no money, the rest is unknown.
 */
export function orderFigures(orders: EventTable): ReadonlyMap<string, Column> {
  const days = orders.columns.get('day')
  const amounts = orders.columns.get('amount')
  const categories = orders.columns.get('category')
  const purchases = countOrders(orders)
  return new Map<string, Column>([
    ['purchases', { kind: 'number', values: purchases }],
    ...(amounts?.kind === 'number'
      ? [['money', { kind: 'number', values: sums(orders, amounts.values) }] as const]
      : []),
    ...(days?.kind === 'day' ? dayFigures(orders, days.values, purchases) : []),
    ...(categories?.kind === 'choice'
      ? [['order_categories', distinctOf(orders, categories.codes, categories.dictionary)] as const]
      : [])
  ])
}

function countOrders({ offsets, orderOf }: EventTable): Float64Array {
  const counts = new Float64Array(offsets.length - 1)
  for (let row = 0; row < counts.length; row++) {
    const start = offsets[row] as number
    const end = offsets[row + 1] as number
    let count = orderOf ? 0 : end - start
    if (orderOf)
      for (let event = start; event < end; event++)
        if (event === start || orderOf[event] !== orderOf[event - 1]) count++
    counts[row] = count
  }
  return counts
}

function sums({ offsets }: EventTable, values: Float64Array): Float64Array {
  const totals = new Float64Array(offsets.length - 1)
  for (let row = 0; row < totals.length; row++) {
    let sum = 0
    for (let event = offsets[row] as number; event < (offsets[row + 1] as number); event++)
      sum += values[event] as number
    totals[row] = sum
  }
  return totals
}

const latest = 0x7fffffff

function dayFigures(orders: EventTable, days: Int32Array, purchases: Float64Array): (readonly [string, Column])[] {
  const { offsets } = orders
  const rows = offsets.length - 1
  const first = new Int32Array(rows).fill(unknownDay)
  const last = new Int32Array(rows).fill(unknownDay)
  const interval = new Float64Array(rows).fill(NaN)
  for (let row = 0; row < rows; row++) {
    let known = true
    let from = latest
    let to = unknownDay
    for (let event = offsets[row] as number, end = offsets[row + 1] as number; event < end; event++) {
      const day = days[event] as number
      if (day === unknownDay) known = false
      else if (day < from) from = day
      if (day > to) to = day
    }
    if (to === unknownDay) continue
    first[row] = from
    last[row] = to
    const count = purchases[row] as number
    if (known && count > 1) interval[row] = (to - from) / (count - 1)
  }
  return [
    ['first_order', { kind: 'day', values: first }],
    ['last_order', { kind: 'day', values: last }],
    ['order_interval', { kind: 'number', values: interval }],
    ['order_months', distinctOf(orders, monthsOf(days), monthNames)]
  ]
}

const monthNames = ['', ...Array.from({ length: 12 }, (_, index) => String(index + 1))]

/** The days of this many years at most are told apart by a table. */
const daysOfTable = 200 * 366

/** The month of each day, 1 to 12; 0 is unknown. Days are few, so each is worked out once. */
function monthsOf(days: Int32Array): Uint8Array {
  let first = 0x7fffffff
  for (let event = 0; event < days.length; event++) {
    const day = days[event] as number
    if (day !== unknownDay && day < first) first = day
  }
  const known = new Uint8Array(daysOfTable)
  const months = new Uint8Array(days.length)
  for (let event = 0; event < days.length; event++) {
    const day = days[event] as number
    if (day === unknownDay) continue
    const place = day - first
    const month = (known[place] ?? 0) || partsOf(day).month
    if (place < daysOfTable) known[place] = month
    months[event] = month
  }
  return months
}
