import type { Chart } from '../../../contract/results'
import type { Field } from '../../../model/field'
import type { Bits } from '../../columns/bits'
import { categoryNames, type CategoryColumn } from '../../columns/category-counts'
import type { Engine } from '../bits/engine'
import { ageChart } from './age-chart'
import { categoryChart, compareCategories, largestDifference, type Comparison } from './category-chart'

const mostTelling = 2
const mostValues = 200

/** Age and gender where the base has them, then the two fields of categories that tell the members most from the base. */
export function chartsOf(engine: Engine, members: Bits): Chart[] {
  const age = engine.table.columns.get('age')
  const compared = [...engine.fields.values()].flatMap((field) => {
    const column = categoriesOf(engine, field)
    return column ? [compareCategories(engine, field, column, members)] : []
  })
  const gender = compared.filter(({ field }) => field.id === 'gender')
  return [
    ...(age?.kind === 'age' && engine.fields.has('age') ? [ageChart(engine, age, members)] : []),
    ...[...gender, ...mostTellingOf(compared)].map(categoryChart)
  ]
}

/** On ties the order of the fields decides. */
function mostTellingOf(compared: readonly Comparison[]): Comparison[] {
  return compared
    .filter(({ field, base }) => field.id !== 'gender' && base.known > 0)
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
