import type { Chart, ChartBin } from '../../../contract/results'
import type { Field } from '../../../model/field'
import type { Bits } from '../../columns/bits'
import { categoryCounts, categoryNames, type CategoryColumn, type CategoryCounts } from '../../columns/category-counts'
import type { Engine } from '../bits/engine'

/** A field's categories among the members and in the base. */
export interface Comparison {
  readonly field: Field
  readonly column: CategoryColumn
  readonly segment: CategoryCounts
  readonly base: CategoryCounts
}

/** Counts the categories of a field among the members; those of the base are kept. */
export function compareCategories(engine: Engine, field: Field, column: CategoryColumn, members: Bits): Comparison {
  const count = (): CategoryCounts => categoryCounts(column, null)
  const base = engine.derived.remember(`categories of the base ${field.id}`, count, (made) => made.counts.byteLength)
  return { field, column, base, segment: categoryCounts(column, members) }
}

/** The largest difference between the share of a category among the members and in the base, both among the known: 0 to 1. */
export function largestDifference({ segment, base }: Comparison): number {
  if (segment.known === 0 || base.known === 0) return 0
  let largest = 0
  base.counts.forEach((count, code) => {
    const difference = Math.abs((segment.counts[code] ?? 0) / segment.known - count / base.known)
    if (difference > largest) largest = difference
  })
  return largest
}

/** A chart of the `top` categories with the largest shares among the members or in the base, in the order of the base. */
export function categoryChart(comparison: Comparison, top: number): Chart {
  const { field, column, segment, base } = comparison
  const used = [...base.counts.keys()].filter((code) => (base.counts[code] ?? 0) > 0)
  const weight = (code: number): number =>
    Math.max(
      (segment.counts[code] ?? 0) / Math.max(1, segment.known),
      (base.counts[code] ?? 0) / Math.max(1, base.known)
    )
  const byWeight = [...used].sort((one, other) => weight(other) - weight(one))
  const byBase = (one: number, other: number): number => (base.counts[other] ?? 0) - (base.counts[one] ?? 0)
  const shown = byWeight.slice(0, top).sort((one, other) => byBase(one, other) || one - other)
  const rest = byWeight.slice(top)
  const total = (counts: Uint32Array): number => rest.reduce((sum, code) => sum + (counts[code] ?? 0), 0)
  const names = categoryNames(column)
  return {
    request: { kind: 'categories', field: field.id, top },
    field: field.id,
    type: field.type,
    kind: 'categories',
    bins: shown.map((code): ChartBin => {
      const counts = { segment: segment.counts[code] ?? 0, base: base.counts[code] ?? 0 }
      return { value: names[code] ?? '', from: null, to: null, ...counts }
    }),
    rest: { values: rest.length, segment: total(segment.counts), base: total(base.counts) },
    unknown: { segment: segment.unknown, base: base.unknown }
  }
}
