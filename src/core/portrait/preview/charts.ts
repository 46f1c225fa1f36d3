import type { ChartRequest } from '../../../contract/chart-request'
import type { Chart } from '../../../contract/results'
import type { Field } from '../../../model/field'
import { categoryNames, type CategoryColumn } from '../../columns/category-counts'
import type { Engine } from '../bits/engine'
import { categoryChart, compareCategories, largestDifference, type Comparison } from './category-chart'
import { histogramChart } from './histogram-chart'
import type { MemberCounts } from './member-counts'

const mostTelling = 2
const mostValues = 200
const topCategories = 10
const ages: ChartRequest = { kind: 'histogram', field: 'age', bins: 24 }

/**
 * The charts asked for, in their order, less those that the base cannot answer; when null, age and gender where the base
 * has them, then the two fields of categories that tell the members most from the base.
 */
export function chartsOf(engine: Engine, members: MemberCounts, requests: readonly ChartRequest[] | null): Chart[] {
  if (requests === null) return chosenCharts(engine, members)
  return requests.flatMap((request) => chartOf(engine, members, request) ?? [])
}

function chartOf(engine: Engine, members: MemberCounts, request: ChartRequest): Chart | null {
  const field = engine.fields.get(request.field)
  const column = engine.table.columns.get(request.field)
  if (!field || !column) return null
  switch (column.kind) {
    case 'number':
    case 'age':
      return request.kind === 'histogram' ? histogramChart(engine, field, column, request, members) : null
    case 'day':
      return request.kind === 'categories' ? null : histogramChart(engine, field, column, request, members)
    case 'choice':
    case 'yesNo':
    case 'multipleChoice':
      if (request.kind !== 'categories') return null
      return categoryChart(compareCategories(engine, field, column, members), request.top)
    case 'text':
      return null
  }
}

function chosenCharts(engine: Engine, members: MemberCounts): Chart[] {
  const compared = [...engine.fields.values()].flatMap((field) => {
    const column = categoriesOf(engine, field)
    return column ? [compareCategories(engine, field, column, members)] : []
  })
  const gender = compared.filter(({ field }) => field.id === 'gender')
  return [
    ...chartsOf(engine, members, [ages]),
    ...[...gender, ...mostTellingOf(compared)].map((comparison) => categoryChart(comparison, topCategories))
  ]
}

/** On ties the order of the fields decides. */
function mostTellingOf(compared: readonly Comparison[]): Comparison[] {
  return compared
    .filter(({ field, baseKnown }) => field.id !== 'gender' && baseKnown > 0)
    .map((comparison) => ({ comparison, difference: largestDifference(comparison) }))
    .sort((one, other) => other.difference - one.difference)
    .slice(0, mostTelling)
    .map(({ comparison }) => comparison)
}

function categoriesOf(engine: Engine, field: Field): CategoryColumn | null {
  const column = engine.table.columns.get(field.id)
  if (column?.kind !== 'choice' && column?.kind !== 'yesNo' && column?.kind !== 'multipleChoice') return null
  return categoryNames(column).length - 1 <= mostValues ? column : null
}
