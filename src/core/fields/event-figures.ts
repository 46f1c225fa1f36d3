import type { Column, CustomerTable, EventSource, EventTable } from '../../model/customer-table'
import { unknownDay, type DayNumber } from '../../model/day'
import type { Field } from '../../model/field'
import { standardFieldOf } from '../../model/standard-fields'
import { contactFigures } from '../events/contact-figures'
import { orderFigures } from '../events/order-figures'
import { roundedHalfUp } from './minor-units'

/** Columns that are computed of customers' orders and contacts, each with its field. */
export type EventFigureColumns = readonly { readonly field: Field; readonly column: Column }[]

type Columns = ReadonlyMap<string, Column>
const known = new WeakMap<EventTable, Columns>()
const daysOfMonth = 30.4375

/**
 * What the orders and contacts of a table's customers come to on a day, but for the fields `taken`, which a column or a formula
 * fills. `average_check` (money by orders) and `spending_per_month` (money by the months, of 30.4375 days, since the first
 * order) stand only on money and orders that are computed too; `recency` and `tenure` are the days since the last and the
 * first order, of whatever column tells those. Amounts are rounded half up to the minor unit.
 */
export function eventFigures(
  table: CustomerTable,
  taken: ReadonlySet<string>,
  currency: string | undefined,
  asOfDay: DayNumber
): EventFigureColumns {
  const { orders, contacts } = table.events ?? {}
  const columns = new Map<string, Column>()
  const add = (id: string, column: Column | null): void => {
    if (column && !taken.has(id)) columns.set(id, column)
  }
  if (orders) {
    figuresOf(orders, 'orders').forEach((column, id) => add(id, column))
    const first = table.columns.get('first_order') ?? columns.get('first_order')
    const last = table.columns.get('last_order') ?? columns.get('last_order')
    const money = columns.get('money')
    add('average_check', perOrder(money, columns.get('purchases')))
    add('spending_per_month', perMonth(money, first, asOfDay))
    add('recency', daysSince(last, asOfDay))
    add('tenure', daysSince(first, asOfDay))
  }
  if (contacts) figuresOf(contacts, 'contacts').forEach((column, id) => add(id, column))
  return [...columns].flatMap(([id, column]) => {
    const field = fieldOf(id, currency, column)
    return field ? [{ field, column }] : []
  })
}

/** They stay the same from day to day. */
function figuresOf(events: EventTable, source: EventSource): Columns {
  const found = known.get(events) ?? (source === 'orders' ? orderFigures(events) : contactFigures(events))
  known.set(events, found)
  return found
}

const numbered = new Set(['order_months', 'usual_weekday'])

function fieldOf(id: string, currency: string | undefined, column: Column): Field | null {
  const field = standardFieldOf(id)
  if (!field) return null
  const values = numbered.has(id) && 'dictionary' in column ? column.dictionary.slice(1) : null
  return {
    ...field,
    name: id,
    standard: true,
    ...(field.type === 'money' && currency !== undefined ? { currency } : {}),
    ...(values ? { bounds: values.map((value) => ({ value, from: Number(value), to: Number(value) })) } : {}),
    origin: { kind: 'computed' }
  }
}

function perOrder(money: Column | undefined, orders: Column | undefined): Column | null {
  if (money?.kind !== 'number' || orders?.kind !== 'number') return null
  const values = new Float64Array(money.values.length)
  for (let row = 0; row < values.length; row++) {
    const count = orders.values[row] as number
    values[row] = count > 0 ? rounded((money.values[row] as number) / count) : Number.NaN
  }
  return { kind: 'number', values }
}

function perMonth(money: Column | undefined, first: Column | undefined, asOfDay: DayNumber): Column | null {
  if (money?.kind !== 'number' || first?.kind !== 'day') return null
  const values = new Float64Array(money.values.length)
  for (let row = 0; row < values.length; row++) {
    const day = first.values[row] as number
    const days = day === unknownDay ? 0 : asOfDay - day
    values[row] = days > 0 ? rounded(((money.values[row] as number) * daysOfMonth) / days) : Number.NaN
  }
  return { kind: 'number', values }
}

function daysSince(days: Column | undefined, asOfDay: DayNumber): Column | null {
  if (days?.kind !== 'day') return null
  const values = new Float64Array(days.values.length)
  for (let row = 0; row < values.length; row++) {
    const day = days.values[row] as number
    values[row] = day === unknownDay || day > asOfDay ? Number.NaN : asOfDay - day
  }
  return { kind: 'number', values }
}

function rounded(value: number): number {
  return value === value ? roundedHalfUp(value) : Number.NaN
}
