import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  columnOfChoices,
  columnOfDays,
  columnOfMultipleChoices,
  columnOfNumbers,
  columnOfYesNo
} from '../../../src/core/columns/columns-from-values'
import { textColumnOf } from '../../../src/core/columns/text-column'
import { eventsByCustomer, noCustomer } from '../../../src/core/events/events-by-customer'
import { orderFigures } from '../../../src/core/events/order-figures'
import { cellValueOf } from '../../../src/core/portrait/preview/cell-value'
import type { Column } from '../../../src/model/customer-table'
import { isoFromDay, partsOf } from '../../../src/model/day'
import { fieldOf } from '../portrait/plain-customers'

const customers = 6
const events = fc.record({
  customer: fc.oneof(fc.integer({ min: 0, max: customers - 1 }), fc.constant(noCustomer)),
  order: fc.integer({ min: 0, max: 4 }),
  day: fc.option(fc.integer({ min: 20_000, max: 20_200 }), { freq: 8 }),
  amount: fc.option(fc.integer({ min: -500, max: 5000 }), { freq: 8 }),
  category: fc.option(fc.constantFrom('Tea', 'Чай', 'Mate')),
  note: fc.option(
    fc.string({ unit: 'grapheme', maxLength: 5 }).filter((text) => text !== '' && !/\p{Surrogate}/u.test(text))
  ),
  tags: fc.option(fc.uniqueArray(fc.constantFrom('a', 'b', 'ё'), { minLength: 1 })),
  abroad: fc.option(fc.boolean())
})
type PlainEvent = typeof events extends fc.Arbitrary<infer Event> ? Event : never

function tableOf(all: readonly PlainEvent[], lines: boolean) {
  return eventsByCustomer(
    {
      customers: Uint32Array.from(all, ({ customer }) => customer),
      orderOf: lines
        ? Uint32Array.from(all, ({ customer, order }) => (customer === noCustomer ? 99 : customer * 5 + order))
        : null,
      columns: new Map<string, Column>([
        ['day', columnOfDays(all.map(({ day }) => day))],
        ['amount', columnOfNumbers(all.map(({ amount }) => amount))],
        ['category', columnOfChoices(all.map(({ category }) => category))],
        ['note', textColumnOf(all.map(({ note }) => note))],
        ['tags', columnOfMultipleChoices(all.map(({ tags }) => tags))],
        ['abroad', columnOfYesNo(all.map(({ abroad }) => abroad))]
      ])
    },
    customers
  )
}

const valueAt = (columns: ReadonlyMap<string, Column>, id: string, row: number): unknown => {
  const column = columns.get(id)
  return column ? cellValueOf(column, fieldOf(id, 'text'), row) : undefined
}

it('gives each customer all events of theirs, in the order of days, with every value', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 40 }), (all) => {
      const table = tableOf(all, false)
      for (let customer = 0; customer < customers; customer++) {
        const expected = all
          .filter((event) => event.customer === customer)
          .sort((one, other) => (one.day ?? Infinity) - (other.day ?? Infinity) || 0)
        const rows = Array.from(
          { length: (table.offsets[customer + 1] ?? 0) - (table.offsets[customer] ?? 0) },
          (_, index) => (table.offsets[customer] ?? 0) + index
        )
        const read = rows.map((row) =>
          ['day', 'amount', 'category', 'note', 'tags', 'abroad'].map((id) => valueAt(table.columns, id, row))
        )
        expect(read).toEqual(
          expected.map(({ day, amount, category, note, tags, abroad }) => [
            day === null ? null : isoFromDay(day),
            amount,
            category,
            note,
            tags,
            abroad
          ])
        )
      }
    })
  )
})

it('keeps the lines of an order together, and orders by their first day', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 40 }), (all) => {
      const { offsets, orderOf = new Uint32Array(0) } = tableOf(all, true)
      for (let customer = 0; customer < customers; customer++) {
        const orders = [...orderOf.subarray(offsets[customer], offsets[customer + 1])]
        const starts = orders.filter((order, index) => order !== orders[index - 1])
        expect(new Set(starts).size).toBe(starts.length)
        const firstDays = starts.map((order) =>
          Math.min(
            ...all.filter((event) => event.customer * 5 + event.order === order).map(({ day }) => day ?? Infinity)
          )
        )
        expect(firstDays).toEqual([...firstDays].sort((one, other) => (one === other ? 0 : one - other)))
      }
    })
  )
})

it('works out what the orders of a customer come to', () => {
  fc.assert(
    fc.property(fc.array(events, { maxLength: 40 }), fc.boolean(), (all, lines) => {
      const figures = orderFigures(tableOf(all, lines))
      for (let customer = 0; customer < customers; customer++) {
        const own = all.filter((event) => event.customer === customer)
        const days = own.flatMap(({ day }) => day ?? [])
        const count = lines ? new Set(own.map(({ order }) => order)).size : own.length
        const known = days.length === own.length
        const at = (id: string) => valueAt(figures, id, customer)
        const sorted = (values: unknown) => (Array.isArray(values) ? [...values].sort() : [])
        expect(at('purchases')).toBe(count)
        expect(at('money')).toBe(
          own.some(({ amount }) => amount === null) ? null : own.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
        )
        expect(at('first_order')).toBe(days.length === 0 ? null : isoFromDay(Math.min(...days)))
        expect(at('last_order')).toBe(days.length === 0 ? null : isoFromDay(Math.max(...days)))
        expect(at('order_interval')).toBe(
          known && count > 1 ? (Math.max(...days) - Math.min(...days)) / (count - 1) : null
        )
        expect(sorted(at('order_categories'))).toEqual(
          sorted([...new Set(own.flatMap(({ category }) => category ?? []))])
        )
        expect(sorted(at('order_months'))).toEqual(sorted([...new Set(days.map((day) => String(partsOf(day).month)))]))
      }
    })
  )
})
