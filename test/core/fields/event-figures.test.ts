import fc from 'fast-check'
import { expect, it } from 'vitest'
import { columnOfChoices, columnOfDays, columnOfNumbers } from '../../../src/core/columns/columns-from-values'
import { textColumnOf } from '../../../src/core/columns/text-column'
import { meaningOfOutcome } from '../../../src/core/events/contact-words'
import { eventsByCustomer } from '../../../src/core/events/events-by-customer'
import { computeTable } from '../../../src/core/fields/compute-table'
import { cellValueOf } from '../../../src/core/portrait/preview/cell-value'
import type { Column, EventTable } from '../../../src/model/customer-table'
import type { Field } from '../../../src/model/field'

const customers = 4
const asOf = 20_100
const order = fc.record({
  customer: fc.nat(customers - 1),
  number: fc.nat(2),
  day: fc.option(fc.integer({ min: 20_000, max: 20_110 }), { freq: 8 }),
  amount: fc.option(fc.integer({ min: -500, max: 5000 }), { freq: 8 })
})
const contact = fc.record({
  customer: fc.nat(customers - 1),
  day: fc.option(fc.integer({ min: 20_000, max: 20_010 }), { freq: 8 }),
  hour: fc.option(fc.nat(3)),
  channel: fc.option(fc.constantFrom('phone', 'mail')),
  direction: fc.option(fc.constantFrom('to the customer', 'from the customer')),
  outcome: fc.option(fc.constantFrom('отказ', 'Order placed', 'brak odpowiedzi', 'thinking it over')),
  reason: fc.option(fc.constantFrom('price', 'no need'))
})

const byCustomer = (all: readonly { readonly customer: number }[], columns: [string, Column][], orders?: Uint32Array) =>
  eventsByCustomer(
    {
      customers: Uint32Array.from(all, ({ customer }) => customer),
      orderOf: orders ?? null,
      columns: new Map(columns)
    },
    customers
  )

function computed(
  events: Readonly<Record<string, EventTable>>,
  stored: readonly Field[] = [],
  columns = new Map<string, Column>()
) {
  const table = { rows: customers, ids: textColumnOf(['a', 'b', 'c', 'd']), columns, events }
  const { table: found, fields } = computeTable(table, stored, [], asOf, 'PLN')
  const at = (id: string, row: number): unknown => {
    const field = fields.find((each) => each.id === id)
    const column = found.columns.get(id)
    return field && column ? cellValueOf(column, field, row) : undefined
  }
  return { fields, at }
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

it('what orders come to is what adding them up line by line gives', () => {
  fc.assert(
    fc.property(fc.array(order, { maxLength: 30 }), (all) => {
      const orders = byCustomer(
        all,
        [
          ['day', columnOfDays(all.map(({ day }) => day))],
          ['amount', columnOfNumbers(all.map(({ amount }) => amount))]
        ],
        Uint32Array.from(all, ({ number }) => number)
      )
      const { at } = computed({ orders })
      for (let row = 0; row < customers; row++) {
        const own = all.filter(({ customer }) => customer === row)
        const count = new Set(own.map(({ number }) => number)).size
        const money = own.some(({ amount }) => amount === null)
          ? null
          : own.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
        const days = own.flatMap(({ day }) => day ?? [])
        const [first, last] = [Math.min(...days), Math.max(...days)]
        const since = (day: number) => (days.length === 0 || day > asOf ? null : asOf - day)
        expect(at('purchases', row)).toBe(count)
        expect(at('money', row)).toBe(money)
        expect(at('average_check', row)).toBe(
          money === null || count === 0 ? null : Math.floor(money / count + 0.5) + 0
        )
        expect(at('recency', row)).toBe(since(last))
        expect(at('tenure', row)).toBe(since(first))
        const window = since(first)
        expect(at('spending_per_month', row)).toBe(
          money === null || !window ? null : Math.floor(money / (window / 30.4375) + 0.5) + 0
        )
      }
    })
  )
})

/** The most frequent value; of several alike the one that came last. */
function usual<T>(values: readonly T[]): T | null {
  const count = (value: T): number => values.filter((each) => each === value).length
  const most = Math.max(0, ...values.map(count))
  return [...values].reverse().find((value) => count(value) === most) ?? null
}

it('what contacts come to is what looking at each of them gives', () => {
  fc.assert(
    fc.property(fc.array(contact, { maxLength: 30 }), (all) => {
      const choices = (of: (each: (typeof all)[number]) => string | null): Column => columnOfChoices(all.map(of))
      const contacts = byCustomer(all, [
        ['day', columnOfDays(all.map(({ day }) => day))],
        ['hour', columnOfNumbers(all.map(({ hour }) => hour))],
        ['channel', choices(({ channel }) => channel)],
        ['direction', choices(({ direction }) => direction)],
        ['outcome', choices(({ outcome }) => outcome)],
        ['reason', choices(({ reason }) => reason)]
      ])
      const { at } = computed({ contacts })
      for (let row = 0; row < customers; row++) {
        const own = all
          .filter(({ customer }) => customer === row)
          .sort((one, other) => (one.day ?? Infinity) - (other.day ?? Infinity) || 0)
        const sent = own.filter(({ direction, outcome }) => direction === 'to the customer' && outcome !== null)
        const answered = sent.filter(({ outcome }) => outcome !== 'brak odpowiedzi')
        const days = own.flatMap(({ day }) => day ?? [])
        expect(at('contacts', row)).toBe(own.length)
        expect(at('preferred_channel', row)).toBe(usual(own.flatMap(({ channel }) => channel ?? [])))
        expect(at('usual_hour', row)).toBe(usual(own.flatMap(({ hour }) => hour ?? [])))
        expect(at('usual_weekday', row)).toBe(
          usual(days.map((day) => String(new Date(day * 86_400_000).getUTCDay() || 7)))
        )
        expect(at('last_contact', row)).toBe(days.length === 0 ? null : isoDay(Math.max(...days)))
        expect(at('answer_rate', row)).toBe(
          sent.length === 0 ? null : Math.round((1000 * answered.length) / sent.length) / 10
        )
        expect(at('refusal_reason', row)).toBe(own.findLast(({ outcome }) => outcome === 'отказ')?.reason ?? null)
        const dated = own.filter(({ day }) => day !== null)
        const offer = dated.findIndex(({ direction }) => direction === 'to the customer')
        const decision = dated
          .slice(Math.max(offer, 0))
          .find(({ outcome }) => outcome === 'отказ' || outcome === 'Order placed')
        expect(at('days_to_decision', row)).toBe(
          offer < 0 || !decision ? null : (decision.day ?? 0) - (dated[offer]?.day ?? 0)
        )
      }
    })
  )
})

it('a column of the customers’ file stays, and money that it tells is not mixed with that of orders', () => {
  const orders = byCustomer([{ customer: 0 }], [['amount', columnOfNumbers([500])]])
  const money: Field = {
    id: 'money',
    name: 'Sum',
    type: 'money',
    group: 'buys',
    standard: true,
    currency: 'PLN',
    origin: { kind: 'column', header: 'Sum' }
  }
  const { fields, at } = computed({ orders }, [money], new Map([['money', columnOfNumbers([1, 2, 3, null])]]))
  expect(fields.map(({ id }) => id)).toEqual(['money', 'purchases'])
  expect([at('money', 0), at('purchases', 0), at('purchases', 1)]).toEqual([1, 1, 0])
})

it('outcomes are understood in three languages', () => {
  expect(['Missed', 'НЕДОЗВОН', 'odmowa', 'Куплено не было', 'Zgoda'].map(meaningOfOutcome)).toEqual([
    'noAnswer',
    'noAnswer',
    'refused',
    'answered',
    'agreed'
  ])
})
