import type { Intervals } from '../../../contract/band-results'
import type { GroupCheck } from '../../../contract/group-check'
import type { Bits } from '../../columns/bits'
import { divideHalfUp } from '../../columns/divide-half-up'
import type { Engine } from '../bits/engine'
import { checkSourceOf, type CheckSource, type KnownSource } from './check-source'
import { everyone } from './everyone'
import { sumsOfGroups } from './group-sums'
import { baseCounts, countsOf, type MemberCounts } from './member-counts'
import { intervalsByGroup } from './source-intervals'
import { spreadOf } from './spread'
import { tallyOfSums, type Grouping } from './tally'

/**
 * The average check of a group (of the base when null), in minor units: Σ money / Σ orders over the customers where both
 * are known, or the plain mean of a column; the median is over the customers' own averages. Rounded half up.
 */
export function groupCheck(engine: Engine, rows: Bits | null): GroupCheck {
  return checksByGroup(engine, rows ? countsOf(rows) : baseCounts(engine), everyone(engine))([0])
}

/** The average check of some groups of a division together. */
export type ChecksByGroup = (groups: readonly number[]) => GroupCheck & { readonly intervals?: Intervals }

const none: GroupCheck = { kind: 'none', value: null, median: null, n: 0, money: null, orders: null }

/** The average checks of customers by group (or what another source tells of them), counted once for all groups. */
export function checksByGroup(
  engine: Engine,
  counts: MemberCounts,
  grouping: Grouping,
  withIntervals = false,
  source: CheckSource = checkSourceOf(engine)
): ChecksByGroup {
  if (source.kind === 'none') return () => none
  const own = ownAverages(engine, source)
  const [first, second] = source.kind === 'perOrder' ? [source.money, source.orders] : [own, own]
  const figures = counts.counted(tallyOfSums(grouping, source.name, first, second))
  const spread = spreadOf(engine, counts, grouping, source.name, own)
  const intervals = withIntervals ? intervalsByGroup(engine, counts, grouping, source, own) : null
  return (groups) => {
    const sums = sumsOfGroups(figures, groups)
    const known = spread.known(groups)
    const [low = NaN, high = NaN] = spread.at(groups, [(known - 1) >>> 1, known >>> 1])
    const median = known === 0 ? null : quotient(low + high, 2, source.wholeUnits)
    return { ...checkOf(source, sums), median, ...(intervals && { intervals: intervals(groups, spread) }) }
  }
}

function checkOf(
  source: KnownSource,
  { n, first, second }: { readonly n: number; readonly first: number; readonly second: number }
): Omit<GroupCheck, 'median'> {
  if (source.kind === 'plainMean') {
    const value = n === 0 ? null : quotient(first, n, source.wholeUnits)
    return { kind: 'plainMean', value, n, money: null, orders: null }
  }
  const money = first * source.scale
  const value = quotient(money, second, source.wholeUnits)
  return {
    kind: 'perOrder',
    value: Number.isNaN(value) ? null : value,
    n,
    money: source.wholeUnits ? Math.round(money) : money,
    orders: second
  }
}

/** Each customer's own figure, also when the base has no column of them. */
export function ownAverages(engine: Engine, source: KnownSource): Float64Array {
  if (source.kind === 'plainMean') return source.own
  if (source.own) return source.own
  const { name, money, orders, scale, wholeUnits } = source
  return engine.derived.remember(
    `own figures of ${name}`,
    () => engine.sets.moved(money.map((spent, row) => quotient(spent * scale, orders[row] as number, wholeUnits))),
    ({ byteLength }) => byteLength
  )
}

/** NaN for a part that is unknown and for a divisor of 0. */
function quotient(numerator: number, denominator: number, wholeUnits: boolean): number {
  if (denominator === 0 || numerator !== numerator || denominator !== denominator) return NaN
  return wholeUnits ? divideHalfUp(numerator, denominator) : numerator / denominator
}
