import { ownOrders, type CustomerTable, type EventTable } from '../../../model/customer-table'
import { dayOf, isoFromDay, monthsBefore, partsOf, type DayNumber } from '../../../model/day'
import { forEachRow, type Bits } from '../../columns/bits'

const monthsTold = 12

/** What groups of customers bring in each of twelve calendar months. */
export interface MonthlyOrders {
  /** `YYYY-MM`, the oldest first. */
  readonly months: readonly string[]
  /** Money in minor units where orders have amounts, else how many orders. */
  readonly measure: 'revenue' | 'orders'
  /** One figure for each month; lines of one order are one order, unknown amounts are left out. */
  of(rows: Bits): number[]
}

/** Orders of the last twelve whole months before a day (that of the day, when it is the month's last, is whole); null where the base has none in them. */
export function monthlyOrders({ events }: CustomerTable, asOf: DayNumber): MonthlyOrders | null {
  const orders = events?.orders
  const days = orders?.columns.get('day')
  if (!orders || days?.kind !== 'day') return null
  const edges = edgesBefore(asOf)
  const places = placesBetween(edges)
  const first = edges[0] as DayNumber
  const placeOf = (event: number): number => places[(days.values[event] as number) - first] ?? -1
  if (!days.values.some((_, event) => placeOf(event) >= 0)) return null
  const amount = orders.columns.get('amount')
  const amounts = amount?.kind === 'number' ? amount.values : null
  return {
    months: edges.slice(0, monthsTold).map((edge) => isoFromDay(edge).slice(0, 7)),
    measure: amounts ? 'revenue' : 'orders',
    of: (rows) => figuresOf(orders, amounts, placeOf, rows)
  }
}

/** The first days of twelve months and of the one after them. */
function edgesBefore(asOf: DayNumber): DayNumber[] {
  const { year, month } = partsOf(asOf + 1)
  const end = dayOf(year, month, 1) ?? asOf
  return Array.from({ length: monthsTold + 1 }, (_, index) => monthsBefore(end, monthsTold - index))
}

/** The month of each day, counted from the first one. */
function placesBetween(edges: readonly DayNumber[]): Int8Array {
  const first = edges[0] as DayNumber
  const places = new Int8Array((edges[monthsTold] as DayNumber) - first)
  for (let month = 0; month < monthsTold; month++)
    places.fill(month, (edges[month] as DayNumber) - first, (edges[month + 1] as DayNumber) - first)
  return places
}

function figuresOf(
  { offsets, orderOf }: EventTable,
  amounts: Float64Array | null,
  placeOf: (event: number) => number,
  rows: Bits
): number[] {
  const figures = new Array<number>(monthsTold).fill(0)
  forEachRow(rows, (row) => {
    const [from, end] = [offsets[row] ?? 0, offsets[row + 1] ?? 0]
    for (let event = from; event < end; event++) {
      const month = placeOf(event)
      if (month < 0) continue
      const order = orderOf?.[event] ?? ownOrders
      const isLine = order < ownOrders && event > from && orderOf?.[event - 1] === order
      const counts = amounts ? known(amounts[event]) : isLine ? 0 : 1
      figures[month] = (figures[month] as number) + counts
    }
  })
  return figures
}

function known(amount: number | undefined): number {
  return amount === undefined || Number.isNaN(amount) ? 0 : amount
}
