import { describe, expect, it } from 'vitest'
import { chartRequestSchema } from '../../../../src/contract/chart-request'
import { bitsOf } from '../../../../src/core/columns/bits'
import { columnOfNumbers } from '../../../../src/core/columns/columns-from-values'
import { textColumnOf } from '../../../../src/core/columns/text-column'
import { createEngine } from '../../../../src/core/portrait/bits/engine'
import { chartsOf } from '../../../../src/core/portrait/preview/charts'
import { countsOf } from '../../../../src/core/portrait/preview/member-counts'
import { dayOf, unknownDay } from '../../../../src/model/day'
import type { Column, EventTable } from '../../../../src/model/customer-table'

const day = (year: number, month: number, date: number) => dayOf(year, month, date) ?? unknownDay

/** Customer 0 has an order of two lines and one of a single line, customer 1 nothing, customer 2 an order of an unknown day. */
const orders: EventTable = {
  rows: 4,
  offsets: Uint32Array.from([0, 3, 3, 4]),
  columns: new Map([
    ['day', { kind: 'day', values: Int32Array.from([day(2026, 1, 5), day(2026, 1, 5), day(2026, 3, 31), unknownDay]) }]
  ]),
  orderOf: Uint32Array.from([7, 7, 8, 9])
}
/** 5 January 2026 is a Monday. */
const contacts: EventTable = {
  rows: 3,
  offsets: Uint32Array.from([0, 1, 3, 3]),
  columns: new Map<string, Column>([
    ['day', { kind: 'day', values: Int32Array.from([day(2026, 1, 5), day(2026, 1, 11), day(2026, 1, 6)]) }],
    ['hour', columnOfNumbers([9, 23, null])]
  ])
}
const table = {
  rows: 3,
  ids: textColumnOf(['a', 'b', 'c']),
  columns: new Map(),
  events: { orders, contacts }
}

function chartOf(of: string, along: string, members: number[]) {
  const engine = createEngine(table, new Map(), 20_000)
  const [chart] = chartsOf(engine, countsOf(bitsOf(3, members)), [
    chartRequestSchema.parse({ kind: 'events', of, along })
  ])
  return chart
}
const filled = (chart: ReturnType<typeof chartOf>) =>
  chart?.bins.filter(({ base }) => base > 0).map(({ from, segment, base }) => [from, segment, base])

describe('a chart of orders or contacts', () => {
  it('counts the orders of the members and of the base by month, lines of one order once, unknown days apart', () => {
    const chart = chartOf('orders', 'months', [0])
    expect(chart).toMatchObject({ kind: 'histogram', counted: 'orders', total: { segment: 2, base: 3 } })
    expect(filled(chart)).toEqual([
      [day(2026, 1, 1), 1, 1],
      [day(2026, 3, 1), 1, 1]
    ])
    expect(chart?.unknown).toEqual({ segment: 0, base: 1 })
  })

  it('counts by month of the year and by day of the week', () => {
    expect(filled(chartOf('orders', 'monthOfYear', [2]))).toEqual([
      [1, 0, 1],
      [3, 0, 1]
    ])
    expect(filled(chartOf('contacts', 'weekday', [1]))).toEqual([
      [1, 0, 1],
      [2, 1, 1],
      [7, 1, 1]
    ])
  })

  it('counts contacts by hour of the week', () => {
    const chart = chartOf('contacts', 'hourOfWeek', [1, 2])
    expect(chart?.bins).toHaveLength(168)
    expect(filled(chart)).toEqual([
      [9, 0, 1],
      [167, 1, 1]
    ])
    expect(chart?.unknown).toEqual({ segment: 1, base: 1 })
    expect(chart?.total).toEqual({ segment: 2, base: 3 })
  })

  it('is left out where the base has no such events', () => {
    const engine = createEngine({ ...table, events: {} }, new Map(), 20_000)
    const request = chartRequestSchema.parse({ kind: 'events', of: 'orders', along: 'months' })
    expect(chartsOf(engine, countsOf(bitsOf(3, [0])), [request])).toEqual([])
  })
})
