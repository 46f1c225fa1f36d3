import type { Bits } from '../../columns/bits'
import type { Engine } from '../bits/engine'
import { everyone } from './everyone'
import { sumsOfGroups } from './group-sums'
import { baseCounts, countsOf, type MemberCounts } from './member-counts'
import { tallyOfSums } from './tally'

/** The sum of the known `money` of the rows (of all when null), in minor units; null when the base has no such field. */
export function moneyOf(engine: Engine, rows: Bits | null): number | null {
  return moneyOfCounts(engine, rows ? countsOf(rows) : baseCounts(engine))
}

/** The same of customers of whom tallies are taken. */
export function moneyOfCounts(engine: Engine, counts: MemberCounts): number | null {
  const column = engine.table.columns.get('money')
  if (column?.kind !== 'number') return null
  const figures = counts.counted(tallyOfSums(everyone(engine), 'money', column.values, column.values))
  return sumsOfGroups(figures, [0]).first
}
