import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnOfChoices, columnOfDays, columnOfNumbers } from '../../../src/core/columns/columns-from-values'
import { textColumnOf } from '../../../src/core/columns/text-column'
import { addedEvents } from '../../../src/core/events/added-events'
import { eventsByCustomer, noCustomer, type LooseEvents } from '../../../src/core/events/events-by-customer'
import { cellValueOf } from '../../../src/core/portrait/preview/cell-value'
import { ownOrders, type Column, type EventTable } from '../../../src/model/customer-table'
import { fieldOf } from '../portrait/plain-customers'

const customers = 4
const line = fc.record({
  customer: fc.oneof(fc.nat(customers - 1), fc.constant(noCustomer)),
  order: fc.option(fc.nat(2)),
  day: fc.option(fc.integer({ min: 20_000, max: 20_002 })),
  amount: fc.option(fc.constantFrom(0, -0, 1.5)),
  category: fc.option(fc.constantFrom('tea', 'чай', 'x')),
  note: fc.option(fc.constantFrom('a', 'ab'))
})
type Line = typeof line extends fc.Arbitrary<infer Each> ? Each : never
type Shape = { readonly orders: boolean; readonly category: boolean; readonly note: boolean }
const shape = fc.record({ orders: fc.boolean(), category: fc.boolean(), note: fc.boolean() })

function looseOf(lines: readonly Line[], { orders, category, note }: Shape): LooseEvents {
  return {
    customers: Uint32Array.from(lines, ({ customer }) => customer),
    orderOf: orders ? Uint32Array.from(lines, ({ order }, at) => order ?? ownOrders + at) : null,
    columns: new Map<string, Column>([
      ['day', columnOfDays(lines.map(({ day }) => day))],
      ['amount', columnOfNumbers(lines.map(({ amount }) => amount))],
      ...(category ? [['category', columnOfChoices(lines.map((each) => each.category))] as const] : []),
      ...(note ? [['note', textColumnOf(lines.map((each) => each.note))] as const] : [])
    ])
  }
}

/** Each line as a text, in which order numbers without one are alike. */
function told(lines: readonly Line[], { orders, category, note }: Shape): string[] {
  return lines
    .filter(({ customer }) => customer !== noCustomer)
    .map((each) =>
      JSON.stringify([
        each.customer,
        orders ? each.order : null,
        each.day,
        each.amount === null ? null : each.amount + 0,
        category ? each.category : null,
        note ? each.note : null
      ])
    )
}

function toldOf({ offsets, columns, orderOf }: EventTable): string[] {
  const valueOf = (id: string, event: number): unknown => {
    const column = columns.get(id)
    if (column?.kind === 'day') return column.values[event] === -2147483648 ? null : column.values[event]
    const value = column ? cellValueOf(column, fieldOf(id, 'text'), event) : null
    return typeof value === 'number' ? value + 0 : value
  }
  return Array.from({ length: customers }, (_, customer) => customer).flatMap((customer) =>
    Array.from({ length: (offsets[customer + 1] ?? 0) - (offsets[customer] ?? 0) }, (_, index) => {
      const event = (offsets[customer] ?? 0) + index
      const order = orderOf && (orderOf[event] ?? 0) < ownOrders ? orderOf[event] : null
      const values = ['day', 'amount', 'category', 'note'].map((id) => valueOf(id, event))
      return JSON.stringify([customer, order, ...values])
    })
  )
}

describe('events that are added to those of a base', () => {
  it('are those that it has not, counted as often as they come', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 40 }),
        fc.array(line, { maxLength: 40 }),
        shape,
        shape,
        (one, two, a, b) => {
          const existing = eventsByCustomer(looseOf(one, a), customers)
          const { table, added, same } = addedEvents(existing, looseOf(two, b), customers)
          const both = { orders: true, category: a.category && b.category, note: a.note && b.note }
          const [ofOne, ofTwo] = a.orders && b.orders ? [both, both] : [a, b]
          const left = told(one, ofOne)
          const compared = told(two, ofTwo)
          const news = told(two, b).filter((_, index) => {
            const at = left.indexOf(compared[index] ?? '')
            if (at >= 0) left.splice(at, 1)
            return at < 0
          })
          expect(toldOf(table).sort()).toEqual([...told(one, a), ...news].sort())
          expect([added, same]).toEqual([news.length, compared.length - news.length])
        }
      )
    )
  })

  it('are all of them where there are none, and none when the same file comes again', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), shape, (lines, columns) => {
        const first = addedEvents(null, looseOf(lines, columns), customers)
        const again = addedEvents(first.table, looseOf(lines, columns), customers)
        expect(again).toMatchObject({ added: 0, same: first.added })
        expect(toldOf(again.table)).toEqual(toldOf(first.table))
      })
    )
  })

  it('are known again in a file with a column more, by their order numbers', () => {
    const columns = new Map<string, Column>([['amount', columnOfNumbers([10, 20])]])
    const lines = { customers: Uint32Array.of(0, 0), orderOf: Uint32Array.of(5, 6), columns }
    const existing = eventsByCustomer(lines, 1)
    const wider = { ...lines, columns: new Map<string, Column>([...columns, ['note', textColumnOf(['a', 'b'])]]) }
    expect(addedEvents(existing, wider, 1)).toMatchObject({ added: 0, same: 2 })
    expect(addedEvents(existing, { ...wider, orderOf: null }, 1)).toMatchObject({ added: 2, same: 0 })
  })

  it('that have no order number are orders of their own', () => {
    const day = columnOfDays([1, 1])
    const existing = eventsByCustomer(
      { customers: Uint32Array.of(0, 0), orderOf: null, columns: new Map([['day', day]]) },
      1
    )
    const fresh = { customers: Uint32Array.of(0, 0), orderOf: Uint32Array.of(5, 5), columns: new Map([['day', day]]) }
    const { table } = addedEvents(existing, fresh, 1)
    expect(new Set(table.orderOf).size).toBe(3)
    expect([...(table.orderOf ?? [])].filter((order) => order === 5)).toHaveLength(2)
  })
})
