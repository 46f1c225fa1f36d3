import type { Interval, Intervals } from '../../../contract/band-results'
import type { Engine } from '../bits/engine'
import type { KnownSource } from './check-source'
import { sumsOfGroups } from './group-sums'
import { ratioInterval, type RatioSums } from './mean-interval'
import { medianRanks } from './median-ranks'
import type { MemberCounts } from './member-counts'
import type { Spread } from './spread'
import { tallyOfSums, type Grouping } from './tally'

/** The 95 % intervals of what a source tells of some groups: of the mean (`ratioInterval`) and of the median of the customers' own figures (`medianRanks`). */
export function intervalsByGroup(
  engine: Engine,
  counts: MemberCounts,
  grouping: Grouping,
  source: KnownSource,
  own: Float64Array
): (groups: readonly number[], spread: Spread) => Intervals {
  const sumsOf = ratioSums(engine, counts, grouping, source, own)
  const scale = source.kind === 'perOrder' ? source.scale : 1
  return (groups, spread) => {
    const interval = ratioInterval(sumsOf(groups))
    return {
      mean: interval && { low: interval.low * scale, high: interval.high * scale },
      median: medianInterval(groups, spread)
    }
  }
}

function medianInterval(groups: readonly number[], spread: Spread): Interval | null {
  const ranks = medianRanks(spread.known(groups))
  if (!ranks) return null
  const [low = NaN, high = NaN] = spread.at(groups, ranks)
  return { low, high }
}

/** Tallied like all sums, so that only customers that came or went are counted. */
function ratioSums(
  engine: Engine,
  counts: MemberCounts,
  grouping: Grouping,
  source: KnownSource,
  own: Float64Array
): (groups: readonly number[]) => RatioSums {
  const { name } = source
  const product = (of: string, one: Float64Array, other: Float64Array) =>
    engine.derived.remember(
      `${of} of ${name}`,
      () => engine.sets.moved(one.map((value, row) => value * (other[row] as number))),
      ({ byteLength }) => byteLength
    )
  const tallied = (what: string, one: Float64Array, other: Float64Array) => {
    const figures = counts.counted(tallyOfSums(grouping, what, one, other))
    return (groups: readonly number[]) => sumsOfGroups(figures, groups)
  }
  if (source.kind === 'plainMean') {
    const sums = tallied(`squares of ${name}`, own, product('yy', own, own))
    return (groups) => {
      const { n, first, second } = sums(groups)
      return { n, y: first, x: n, yy: second, xy: first, xx: n }
    }
  }
  const { money, orders } = source
  const xy = product('xy', money, orders)
  const plain = tallied(name, money, orders)
  const squares = tallied(`squares of ${name}`, product('yy', money, money), product('xx', orders, orders))
  const mixed = tallied(`products of ${name}`, xy, xy)
  return (groups) => {
    const { n, first, second } = plain(groups)
    const { first: yy, second: xx } = squares(groups)
    return { n, y: first, x: second, yy, xy: mixed(groups).first, xx }
  }
}
