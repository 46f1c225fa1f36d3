import type { ChartCell } from '../../../contract/results'
import type { Field } from '../../../model/field'
import { inOrderOfBounds } from '../../../model/ordered-choices'
import { categoryNames, type CategoryColumn } from '../../columns/category-counts'
import type { Engine } from '../bits/engine'
import { categoryGrouping, intervalGrouping, type IntervalColumn, type Intervals } from './field-grouping'
import { endOf } from './histogram-edges'
import { baseCounts, type MemberCounts } from './member-counts'
import { tallyOfGroups, type Grouping } from './tally'

/** A bar's group of the axis's grouping, and what it is called. */
export type AxisBin = Pick<ChartCell, 'value' | 'from' | 'to'> & { readonly group: number }

/** What stands along a chart: its bars in their order, and the groups that are put together as the rest. */
export interface ChartAxis {
  readonly field: Field
  readonly kind: 'histogram' | 'categories'
  readonly grouping: Grouping
  readonly bins: readonly AxisBin[]
  readonly rest: readonly number[]
}

/** Round intervals or calendar periods, of which the edges follow from the base. */
export function intervalAxis(engine: Engine, field: Field, column: IntervalColumn, intervals: Intervals): ChartAxis {
  const grouping = intervalGrouping(engine, field, column, intervals)
  const bins = grouping.edges
    .slice(1)
    .map((to, index) => ({ group: index + 1, value: null, from: grouping.edges[index] ?? null, to: endOf(column, to) }))
  return { field, kind: 'histogram', grouping, bins, rest: [] }
}

/** The `top` categories with the largest shares among the members or in the base, in the order of the base, or of their bounds where they are bands. */
export function categoryAxis(
  engine: Engine,
  members: MemberCounts,
  field: Field,
  column: CategoryColumn,
  top: number
): ChartAxis {
  const grouping = categoryGrouping(field, column)
  const { used, bins } = usedCategories(engine, grouping, field, column)
  const axis = { field, kind: 'categories', grouping } as const
  if (used.length <= top) return { ...axis, bins, rest: [] }
  const weights = weightsOf(engine, members, grouping)
  const byWeight = [...used].sort((one, other) => one - other)
  byWeight.sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0))
  const shown = new Set(byWeight.slice(0, top))
  return { ...axis, bins: bins.filter(({ group }) => shown.has(group)), rest: byWeight.slice(top) }
}

/** The categories that customers have, with the most customers first (bars by their bounds where these are bands); kept for the base. */
function usedCategories(
  engine: Engine,
  grouping: Grouping,
  field: Field,
  column: CategoryColumn
): { readonly used: readonly number[]; readonly bins: readonly AxisBin[] } {
  const find = () => {
    const base = baseCounts(engine).counted(tallyOfGroups(grouping))
    const names = categoryNames(column)
    const used = [...base.keys()]
      .filter((code) => code > 0 && (base[code] ?? 0) > 0)
      .sort((one, other) => (base[other] ?? 0) - (base[one] ?? 0) || one - other)
    const bins = used.map((group) => ({ group, value: names[group] ?? '', from: null, to: null }))
    return { used, bins: inOrderOfBounds(field, bins, ({ value }) => value) }
  }
  return engine.derived.remember(`categories of ${grouping.key}`, find, ({ used }) => 64 * used.length)
}

/** The larger share of each category, among the members or in the base. */
function weightsOf(engine: Engine, members: MemberCounts, grouping: Grouping): Float64Array {
  const segment = members.counted(tallyOfGroups(grouping))
  const base = baseCounts(engine).counted(tallyOfGroups(grouping))
  const [segmentKnown, baseKnown] = [members.customers - (segment[0] ?? 0), engine.table.rows - (base[0] ?? 0)]
  return Float64Array.from(base, (count, code) =>
    Math.max((segment[code] ?? 0) / Math.max(1, segmentKnown), count / Math.max(1, baseKnown))
  )
}
