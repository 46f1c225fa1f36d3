import type { GroupCheck } from '../../../contract/results'
import { countBits, forEachRow, fullBits, type Bits } from '../../columns/bits'
import { divideHalfUp } from '../../columns/divide-half-up'
import { createExactSum } from '../../columns/exact-sum'
import { middleValues } from '../../columns/median'
import type { Engine } from '../bits/engine'
import { checkSourceOf, type CheckSource } from './check-source'

/**
 * The average check of a group (of the base when null), in minor units: Σ money / Σ orders over the customers where both
 * are known, or the plain mean of a column; the median is over the customers' own averages. Rounded half up.
 */
export function groupCheck(engine: Engine, rows: Bits | null): GroupCheck {
  const compute = (): GroupCheck => checkFrom(checkSourceOf(engine), rows ?? fullBits(engine.table.rows))
  return rows === null ? engine.derived.remember('check of the base', compute, () => 64) : compute()
}

function checkFrom(source: CheckSource, rows: Bits): GroupCheck {
  if (source.kind === 'none') return { kind: 'none', value: null, median: null, n: 0, money: null, orders: null }
  return source.kind === 'perOrder' ? checkPerOrder(source, rows) : plainMean(source, rows)
}

function checkPerOrder(source: CheckSource & { kind: 'perOrder' }, rows: Bits): GroupCheck {
  const money = createExactSum()
  const orders = createExactSum()
  const averages = new Float64Array(countBits(rows))
  let n = 0
  let known = 0
  forEachRow(rows, (row) => {
    const spent = source.money[row] as number
    const bought = source.orders[row] as number
    const own = source.own ? (source.own[row] as number) : quotient(spent * source.scale, bought, source.wholeUnits)
    if (own === own) averages[known++] = own
    if (spent !== spent || bought !== bought) return
    money.add(spent)
    orders.add(bought)
    n++
  })
  const spent = money.total() * source.scale
  const value = quotient(spent, orders.total(), source.wholeUnits)
  const median = medianOf(averages.subarray(0, known), source.wholeUnits)
  return {
    kind: 'perOrder',
    value: Number.isNaN(value) ? null : value,
    median,
    n,
    money: source.wholeUnits ? Math.round(spent) : spent,
    orders: orders.total()
  }
}

function plainMean(source: CheckSource & { kind: 'plainMean' }, rows: Bits): GroupCheck {
  const sum = createExactSum()
  const averages = new Float64Array(countBits(rows))
  let n = 0
  forEachRow(rows, (row) => {
    const own = source.own[row] as number
    if (own !== own) return
    averages[n++] = own
    sum.add(own)
  })
  const value = n === 0 ? null : quotient(sum.total(), n, source.wholeUnits)
  const median = medianOf(averages.subarray(0, n), source.wholeUnits)
  return { kind: 'plainMean', value, median, n, money: null, orders: null }
}

function medianOf(values: Float64Array, wholeUnits: boolean): number | null {
  const middle = middleValues(values)
  return middle && quotient(middle[0] + middle[1], 2, wholeUnits)
}

/** NaN for a part that is unknown and for a divisor of 0. */
function quotient(numerator: number, denominator: number, wholeUnits: boolean): number {
  if (denominator === 0 || numerator !== numerator || denominator !== denominator) return NaN
  return wholeUnits ? divideHalfUp(numerator, denominator) : numerator / denominator
}
