import { dayOf, monthsBefore, partsOf, unknownDay } from '../../../model/day'
import { wilsonInterval } from '../../portrait/preview/proportions'
import type { Group } from '../group'
import { eachAct } from './each-act'
import { missing, readingOf, type Reading } from './reading'

const months = 12
const strong = 1.25
const mostMonths = 4

/**
 * The months (1 to 12, in the order of the year) with at least a quarter more orders than a twelfth of the year, and surely
 * more than a twelfth; none when orders keep no season. Only whole years before the last full month count, so that each
 * month counts equally often; less than a year of orders tells nothing.
 */
export function seasonReading(group: Group): Reading {
  const found = ordersByMonth(group)
  if (!found) return missing
  const { counts, n, asked } = found
  const shares = counts.map((count) => (n === 0 ? 0 : count / n))
  const isStrong = (count: number) => count / n >= strong / months && wilsonInterval({ count, of: n }).low > 1 / months
  const strongest = [...counts.keys()]
    .filter((month) => n > 0 && isStrong(counts[month] ?? 0))
    .sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0))
    .slice(0, mostMonths)
    .sort((one, other) => one - other)
  return readingOf(n, asked, {
    values: strongest.map((month) => String(month + 1)),
    shares: strongest.map((month) => shares[month] ?? 0),
    counted: 'orders'
  })
}

function ordersByMonth({ engine, rows }: Group): { counts: number[]; n: number; asked: number } | null {
  const orders = engine.table.events?.orders
  const days = orders?.columns.get('day')
  if (!orders || days?.kind !== 'day') return null
  let [first, last, asked] = [Infinity, -Infinity, 0]
  eachAct(orders, rows, (start) => {
    const day = days.values[start] as number
    asked++
    if (day === unknownDay || day > engine.asOfDay) return
    first = Math.min(first, day)
    last = Math.max(last, day)
  })
  const counts = new Array<number>(months).fill(0)
  if (asked === 0 || last < first) return { counts, n: 0, asked }
  const end = endOfFullMonths(last)
  const years = wholeYears(first, end)
  const begin = monthsBefore(end, years * months)
  let n = 0
  eachAct(orders, rows, (start) => {
    const day = days.values[start] as number
    if (day < begin || day >= end) return
    const month = partsOf(day).month - 1
    counts[month] = (counts[month] ?? 0) + 1
    n++
  })
  return { counts, n, asked }
}

/** The first day after the last month that is full; a month counts as full when its last order is of its last week. */
function endOfFullMonths(last: number): number {
  const { year, month } = partsOf(last)
  const next = dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) ?? last
  return next - last <= 7 ? next : (dayOf(year, month, 1) ?? last)
}

/** Years before `end` of which the first begins at most a week before the first order. */
function wholeYears(first: number, end: number): number {
  let years = 0
  while (monthsBefore(end, (years + 1) * months) >= first - 7) years++
  return years
}
