import type { Field } from '../../../model/field'
import { minorFactor } from '../../../model/minor-digits'
import type { Engine } from '../bits/engine'

/**
 * From which columns the average check of a group (or its spending per month) is computed. `own` gives a customer's own
 * figure, NaN when unknown; `name` tells what is derived of a source from that of others.
 */
export type CheckSource =
  | {
      readonly kind: 'perOrder'
      readonly name: string
      readonly money: Float64Array
      readonly orders: Float64Array
      readonly own: Float64Array | null
      /** What a sum of `money` is multiplied by to be in the units of the average check: 100 for plain numbers in a currency of cents. */
      readonly scale: number
      readonly wholeUnits: boolean
    }
  | {
      readonly kind: 'plainMean'
      readonly name: string
      readonly own: Float64Array
      readonly wholeUnits: boolean
    }
  | { readonly kind: 'none' }

export type KnownSource = Exclude<CheckSource, { kind: 'none' }>

const name = 'check'

/**
 * The parts of `average_check` when it is a ratio formula; else `money` and `purchases` when the base has both; else the
 * column `average_check` alone, also when the money is of another currency. Money is counted in whole minor units, a ratio of plain numbers is not rounded.
 */
export function checkSourceOf(engine: Engine): CheckSource {
  const check = engine.fields.get('average_check')
  const own = numbersOf(engine, 'average_check')
  const wholeUnits = (check?.type ?? 'money') === 'money'
  if (check?.origin.kind === 'formula' && check.origin.formula.kind === 'ratio') {
    const { numerator, denominator } = check.origin.formula
    const money = numbersOf(engine, numerator)
    const orders = numbersOf(engine, denominator)
    const scale = (factorOf(check) * factorOf(engine.fields.get(denominator))) / factorOf(engine.fields.get(numerator))
    if (money && orders) return { kind: 'perOrder', name, money, orders, own, scale, wholeUnits }
  }
  const money = own && isOtherCurrency(check, engine.fields.get('money')) ? null : numbersOf(engine, 'money')
  const orders = numbersOf(engine, 'purchases')
  if (money && orders) return { kind: 'perOrder', name, money, orders, own, scale: 1, wholeUnits }
  return own ? { kind: 'plainMean', name, own, wholeUnits } : { kind: 'none' }
}

function isOtherCurrency(check: Field | undefined, money: Field | undefined): boolean {
  return check?.type === 'money' && money?.type === 'money' && check.currency !== money.currency
}

function numbersOf(engine: Engine, field: string): Float64Array | null {
  const column = engine.table.columns.get(field)
  return engine.fields.has(field) && column?.kind === 'number' ? column.values : null
}

/** Units of a field that make one: minor units of its currency for money, 1 for plain numbers. */
function factorOf(field: Field | undefined): number {
  return field?.type === 'money' ? minorFactor(field.currency) : 1
}
