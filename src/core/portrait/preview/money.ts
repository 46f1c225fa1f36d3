import { forEachRow, type Bits } from '../../columns/bits'
import { createExactSum } from '../../columns/exact-sum'
import type { Engine } from '../bits/engine'

/** The sum of the known `money` of the rows (of all when null), in minor units; null when the base has no such field. */
export function moneyOf(engine: Engine, rows: Bits | null): number | null {
  if (rows === null)
    return engine.derived.remember(
      'money of the base',
      () => sumOfMoney(engine, null),
      () => 8
    )
  return sumOfMoney(engine, rows)
}

function sumOfMoney(engine: Engine, rows: Bits | null): number | null {
  const column = engine.table.columns.get('money')
  if (column?.kind !== 'number') return null
  const { values } = column
  const sum = createExactSum()
  const add = (row: number): void => {
    const value = values[row] as number
    if (value === value) sum.add(value)
  }
  if (rows) forEachRow(rows, add)
  else for (let row = 0; row < values.length; row++) add(row)
  return sum.total()
}
