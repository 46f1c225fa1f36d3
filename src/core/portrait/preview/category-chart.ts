import type { Chart, ChartBin } from '../../../contract/results'
import type { Field } from '../../../model/field'
import { categoryNames, type CategoryColumn } from '../../columns/category-counts'
import type { Engine } from '../bits/engine'
import { categoryGrouping } from './field-grouping'
import { baseCounts, type MemberCounts } from './member-counts'
import { tallyOfGroups } from './tally'

/** A field's categories (by code; 0 is unknown) among the members and in the base, and for how many customers they are known. */
export interface Comparison {
  readonly field: Field
  readonly column: CategoryColumn
  readonly segment: Int32Array
  readonly base: Int32Array
  readonly segmentKnown: number
  readonly baseKnown: number
}

/** Counts the categories of a field among the members and in the base. */
export function compareCategories(
  engine: Engine,
  field: Field,
  column: CategoryColumn,
  members: MemberCounts
): Comparison {
  const tally = tallyOfGroups(categoryGrouping(field, column))
  const segment = members.counted(tally)
  const base = baseCounts(engine).counted(tally)
  const segmentKnown = members.customers - (segment[0] ?? 0)
  return { field, column, segment, base, segmentKnown, baseKnown: engine.table.rows - (base[0] ?? 0) }
}

/** The largest difference between the share of a category among the members and in the base, both among the known: 0 to 1. */
export function largestDifference({ segment, base, segmentKnown, baseKnown }: Comparison): number {
  if (segmentKnown === 0 || baseKnown === 0) return 0
  let largest = 0
  for (let code = 1; code < base.length; code++) {
    const difference = Math.abs((segment[code] ?? 0) / segmentKnown - (base[code] ?? 0) / baseKnown)
    if (difference > largest) largest = difference
  }
  return largest
}

/** A chart of the `top` categories with the largest shares among the members or in the base, in the order of the base. */
export function categoryChart(comparison: Comparison, top: number): Chart {
  const { field, column, segment, base } = comparison
  const byWeight = codesByWeight(comparison)
  const byBase = (one: number, other: number): number => (base[other] ?? 0) - (base[one] ?? 0)
  const shown = byWeight.slice(0, top).sort((one, other) => byBase(one, other) || one - other)
  const rest = byWeight.slice(top)
  const total = (counts: Int32Array): number => rest.reduce((sum, code) => sum + (counts[code] ?? 0), 0)
  const names = categoryNames(column)
  return {
    request: { kind: 'categories', field: field.id, top },
    field: field.id,
    type: field.type,
    kind: 'categories',
    bins: shown.map((code): ChartBin => {
      const counts = { segment: segment[code] ?? 0, base: base[code] ?? 0 }
      return { value: names[code] ?? '', from: null, to: null, ...counts }
    }),
    rest: { values: rest.length, segment: total(segment), base: total(base) },
    unknown: { segment: segment[0] ?? 0, base: base[0] ?? 0 }
  }
}

/** The codes that the base has, those with the larger share among the members or in the base first. */
function codesByWeight({ segment, base, segmentKnown, baseKnown }: Comparison): number[] {
  const weights = Float64Array.from(base, (count, code) =>
    Math.max((segment[code] ?? 0) / Math.max(1, segmentKnown), count / Math.max(1, baseKnown))
  )
  const used = [...base.keys()].filter((code) => code > 0 && (base[code] ?? 0) > 0)
  return used.sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0))
}
