import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnOfDays, columnOfNumbers } from '../../../src/core/columns/columns-from-values'
import { eventsByCustomer, noCustomer } from '../../../src/core/events/events-by-customer'
import { movedEvents } from '../../../src/core/events/moved-events'
import type { Column } from '../../../src/model/customer-table'

const customers = 5
const events = fc.array(
  fc.record({
    customer: fc.nat(customers - 1),
    order: fc.nat(3),
    day: fc.option(fc.integer({ min: 20_000, max: 20_010 })),
    amount: fc.nat(9)
  }),
  { maxLength: 60 }
)

describe('events of customers who moved', () => {
  it('go with their customers, and those of customers who are gone are gone', () => {
    fc.assert(
      fc.property(
        events,
        fc
          .shuffledSubarray(Array.from({ length: 8 }, (_, row) => row))
          .chain((rows) => fc.record({ rows: fc.constant(rows), gone: fc.uniqueArray(fc.nat(customers - 1)) })),
        fc.boolean(),
        (all, { rows, gone }, lines) => {
          const free = [...rows, 20, 21, 22, 23, 24]
          const newRowOf = Uint32Array.from({ length: customers }, (_, row) =>
            gone.includes(row) ? noCustomer : (free[row] ?? 0)
          )
          const tableOf = (rowOf: (customer: number) => number, count: number) =>
            eventsByCustomer(
              {
                customers: Uint32Array.from(all, ({ customer }) => rowOf(customer)),
                orderOf: lines ? Uint32Array.from(all, ({ order }) => order) : null,
                columns: new Map<string, Column>([
                  ['day', columnOfDays(all.map(({ day }) => day))],
                  ['amount', columnOfNumbers(all.map(({ amount }) => amount))]
                ])
              },
              count
            )
          const before = tableOf((customer) => customer, customers)
          expect(movedEvents(before, newRowOf, 30)).toEqual(tableOf((customer) => newRowOf[customer] ?? 0, 30))
        }
      )
    )
  })

  it('keep their columns when new customers come behind the old ones', () => {
    const columns = new Map<string, Column>([['day', columnOfDays([1, 2])]])
    const table = { rows: 2, offsets: Uint32Array.of(0, 0, 2), columns }
    const moved = movedEvents(table, Uint32Array.of(0, 1), 4)
    expect(moved.columns).toBe(columns)
    expect([...moved.offsets]).toEqual([0, 0, 2, 2, 2])
  })
})
