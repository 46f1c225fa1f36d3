import fc from 'fast-check'
import {
  columnOfChoices,
  columnOfDays,
  columnOfNumbers,
  columnOfYesNo
} from '../../../../src/core/columns/columns-from-values'
import { textColumnOf } from '../../../../src/core/columns/text-column'
import type { EventCriterion } from '../../../../src/model/criterion/event-criterion'
import type { Column, CustomerTable, EventTable } from '../../../../src/model/customer-table'
import { isoFromDay, type DayNumber } from '../../../../src/model/day'
import type { Field, FieldType } from '../../../../src/model/field'

/** A line of an order as plain values, null where unknown. */
export interface PlainOrder {
  readonly order: number
  readonly day: DayNumber | null
  readonly amount: number | null
  readonly weight: number | null
  readonly category: string | null
  readonly note: string | null
  readonly abroad: boolean | null
}

const types: Readonly<Record<Exclude<keyof PlainOrder, 'order'>, FieldType>> = {
  day: 'date',
  amount: 'money',
  weight: 'number',
  category: 'choice',
  note: 'text',
  abroad: 'yesNo'
}

/** The attributes of plain orders, as they stand among the fields. */
export const orderFields: ReadonlyMap<string, Field> = new Map(
  Object.entries(types).map(([attribute, type]) => {
    const id = `orders/${attribute}`
    const field: Field = {
      id,
      name: attribute,
      type,
      group: 'buys',
      standard: false,
      of: 'orders',
      origin: { kind: 'column', header: attribute },
      ...(type === 'money' ? { currency: 'EUR' } : {})
    }
    return [id, field]
  })
)

/** Customers of whom nothing but their orders is known. */
export function customersWithOrders(histories: readonly (readonly PlainOrder[])[]): CustomerTable {
  return {
    rows: histories.length,
    ids: textColumnOf(histories.map((_, row) => row.toString(16).padStart(16, '0'))),
    columns: new Map(),
    events: { orders: orderTableOf(histories) }
  }
}

function orderTableOf(histories: readonly (readonly PlainOrder[])[]): EventTable {
  const sorted = histories.map((history) => [...history].sort((one, other) => one.order - other.order))
  const orders = sorted.flat()
  const offsets = new Uint32Array(histories.length + 1)
  histories.forEach((history, row) => (offsets[row + 1] = (offsets[row] ?? 0) + history.length))
  return {
    rows: orders.length,
    offsets,
    orderOf: Uint32Array.from(orders, ({ order }) => order),
    columns: new Map<string, Column>([
      ['day', columnOfDays(orders.map(({ day }) => day))],
      ['amount', columnOfNumbers(orders.map(({ amount }) => amount))],
      ['weight', columnOfNumbers(orders.map(({ weight }) => weight))],
      ['category', columnOfChoices(orders.map(({ category }) => category))],
      ['note', textColumnOf(orders.map(({ note }) => note ?? ''))],
      ['abroad', columnOfYesNo(orders.map(({ abroad }) => abroad))]
    ])
  }
}

const words = fc.constantFrom('Tea', 'TEA ', 'tee', 'Чай', 'чай', 'Мёд', 'мед', '%', "'")
const amounts = fc.integer({ min: -3, max: 9 }).map((step) => step * 50)
const weights = fc.integer({ min: -8, max: 16 }).map((quarter) => quarter / 4)
const days = fc.integer({ min: 19_300, max: 20_500 })
const rarely = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 6 })

/** A line of which each value may be unknown. */
export const plainOrders: fc.Arbitrary<PlainOrder> = fc.record({
  order: fc.integer({ min: 1, max: 4 }),
  day: rarely(days),
  amount: rarely(amounts),
  weight: rarely(weights),
  category: rarely(words),
  note: rarely(words),
  abroad: rarely(fc.boolean())
})

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const bounds = fc.oneof(
  days.map((day) => ({ kind: 'day' as const, day: isoFromDay(day) })),
  fc.record({
    kind: fc.constant('ago' as const),
    count: fc.integer({ min: -20, max: 700 }),
    unit: fc.constant('day' as const)
  }),
  fc.record({
    kind: fc.constant('ago' as const),
    count: fc.integer({ min: 0, max: 24 }),
    unit: fc.constantFrom('month' as const, 'year' as const)
  })
)
const ofDays = { from: optional(bounds), to: optional(bounds) }
const ofNumbers = (numbers: fc.Arbitrary<number>) => ({ from: optional(numbers), to: optional(numbers) })
const filters = fc.oneof(
  fc.record({
    kind: fc.constant('values' as const),
    attribute: fc.constantFrom('category', 'note'),
    values: fc.array(words, { maxLength: 3 }),
    excluded: fc.boolean()
  }),
  fc.record({ kind: fc.constant('range' as const), attribute: fc.constant('amount'), ...ofNumbers(amounts) }),
  fc.record({ kind: fc.constant('range' as const), attribute: fc.constant('weight'), ...ofNumbers(weights) }),
  fc.record({ kind: fc.constant('yesNo' as const), attribute: fc.constant('abroad'), value: fc.boolean() }),
  fc.record({
    kind: fc.constant('weekdays' as const),
    days: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 5 })
  })
)
const windows = fc.oneof(
  fc.constant({ kind: 'ever' as const }),
  fc.record({ kind: fc.constant('between' as const), ...ofDays }),
  fc.record({ kind: fc.constant('eachYear' as const), years: fc.integer({ min: 1, max: 3 }) })
)
const counts = fc.integer({ min: 0, max: 5 })
const measures = fc.oneof(
  fc.record({ kind: fc.constant('count' as const), ...ofNumbers(counts) }),
  fc.record({ kind: fc.constant('sum' as const), attribute: fc.constant('amount'), ...ofNumbers(amounts) }),
  fc.record({ kind: fc.constant('sum' as const), attribute: fc.constant('weight'), ...ofNumbers(weights) }),
  fc.record({
    kind: fc.constant('average' as const),
    attribute: fc.constantFrom('amount', 'weight'),
    ...ofNumbers(fc.oneof(amounts, weights))
  }),
  fc.record({
    kind: fc.constant('distinct' as const),
    attribute: fc.constantFrom('category', 'note', 'amount', 'day', 'abroad'),
    ...ofNumbers(counts)
  }),
  fc.record({ kind: fc.constant('interval' as const), ...ofNumbers(fc.integer({ min: 0, max: 300 })) }),
  fc.record({ kind: fc.constant('first' as const), ...ofDays }),
  fc.record({ kind: fc.constant('last' as const), ...ofDays })
)

/** A criterion on orders of every measure, filter and window; now and then on an attribute that is gone. */
export const eventCriteria: fc.Arbitrary<EventCriterion> = fc.record({
  kind: fc.constant('event' as const),
  id: fc.constant('criterion'),
  field: fc.constantFrom('orders' as const, 'orders' as const, 'orders' as const, 'contacts' as const),
  unknown: fc.constantFrom('keep' as const, 'keep' as const, 'match' as const, 'noMatch' as const),
  negated: fc.boolean(),
  enabled: fc.constant(true),
  filters: fc.array(filters, { maxLength: 3 }),
  window: windows,
  measure: measures
})
