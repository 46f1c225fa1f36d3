import { categoryNames, type CategoryColumn } from '../../columns/category-counts'
import type { Engine } from '../bits/engine'
import { categoryGrouping } from './field-grouping'
import { baseCounts, type MemberCounts } from './member-counts'
import { tallyOfGroups } from './tally'

const mostValues = 200

/** The ids of so many fields of categories, without `except`, that tell the members most from the base; on ties in the order of the fields. */
export function mostTellingFields(engine: Engine, members: MemberCounts, count: number, except: string): string[] {
  const compared = [...engine.fields.values()].flatMap((field) => {
    const column = fewCategories(engine, field.id)
    if (!column || field.id === except) return []
    const tally = tallyOfGroups(categoryGrouping(field, column))
    const base = baseCounts(engine).counted(tally)
    if (base[0] === engine.table.rows) return []
    const difference = largestDifference(members.counted(tally), members.customers, base, engine.table.rows)
    return [{ id: field.id, difference }]
  })
  compared.sort((one, other) => other.difference - one.difference)
  return compared.slice(0, count).map(({ id }) => id)
}

/** A field's column of categories when they are few enough to be compared one by one. */
export function fewCategories({ table }: Engine, field: string): CategoryColumn | null {
  const column = table.columns.get(field)
  if (column?.kind !== 'choice' && column?.kind !== 'yesNo' && column?.kind !== 'multipleChoice') return null
  return categoryNames(column).length - 1 <= mostValues ? column : null
}

/** The largest difference between the share of a category among the members and in the base, both among the known: 0 to 1. */
function largestDifference(segment: Int32Array, members: number, base: Int32Array, rows: number): number {
  const [segmentKnown, baseKnown] = [members - (segment[0] ?? 0), rows - (base[0] ?? 0)]
  if (segmentKnown === 0 || baseKnown === 0) return 0
  let largest = 0
  for (let code = 1; code < base.length; code++) {
    const difference = Math.abs((segment[code] ?? 0) / segmentKnown - (base[code] ?? 0) / baseKnown)
    if (difference > largest) largest = difference
  }
  return largest
}
