import { unknownDay } from '../../../model/day'
import type { Engine } from '../bits/engine'
import type { CheckSource } from './check-source'

const daysOfMonth = 30.4375

/**
 * Spending per month of a group: Σ money / Σ (days since the first order / 30.4375) where orders tell it, as the computed field
 * `spending_per_month` does for each customer; the plain mean of a column that a file fills; else none.
 */
export function monthSourceOf(engine: Engine): CheckSource {
  const field = engine.fields.get('spending_per_month')
  const own = numbersOf(engine, 'spending_per_month')
  if (!field || !own) return { kind: 'none' }
  const [name, wholeUnits] = ['month', field.type === 'money']
  const money = numbersOf(engine, 'money')
  const days = field.origin.kind === 'computed' && daysSinceFirst(engine)
  if (!money || !days) return { kind: 'plainMean', name, own, wholeUnits }
  return { kind: 'perOrder', name, money, orders: days, own, scale: daysOfMonth, wholeUnits }
}

/** NaN for customers whose first order is unknown, of today or later. */
function daysSinceFirst({ table, derived, sets, asOfDay }: Engine): Float64Array | null {
  const first = table.columns.get('first_order')
  if (first?.kind !== 'day') return null
  const daysOf = (day: number): number => (day === unknownDay || day >= asOfDay ? NaN : asOfDay - day)
  return derived.remember(
    'days since the first order',
    () => sets.moved(Float64Array.from(first.values, daysOf)),
    ({ byteLength }) => byteLength
  )
}

function numbersOf(engine: Engine, field: string): Float64Array | null {
  const column = engine.table.columns.get(field)
  return column?.kind === 'number' ? column.values : null
}
