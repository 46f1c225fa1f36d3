import type { EventSource } from '../../../model/customer-table'
import { attributeOfField } from '../../../model/criterion/event-criterion'
import { categoryNames, type CategoryColumn } from '../../columns/category-counts'
import { categoryGrouping } from '../../portrait/preview/field-grouping'
import { tallyOfGroups } from '../../portrait/preview/tally'
import type { Group } from '../group'
import { eachAct } from './each-act'

/** How many have each value of a choice; who has several counts in each. */
export interface ValueCounts {
  readonly names: readonly string[]
  /** By code; code 0 is not used. */
  readonly counts: Uint32Array
  readonly known: number
  readonly asked: number
  readonly counted: 'customers' | EventSource
}

/** Counts the values of a choice among customers, or of their orders or contacts; null when the field is no choice. */
export function valueCounts(group: Group, field: string): ValueCounts | null {
  return countsOfCustomers(group, field) ?? countsOfEvents(group, field)
}

/** As charts count them, by the loops. */
function countsOfCustomers({ engine, counts }: Group, id: string): ValueCounts | null {
  const field = engine.fields.get(id)
  const column = field && !field.of ? categories(engine.table.columns.get(id)) : null
  if (!field || !column) return null
  const found = counts.counted(tallyOfGroups(categoryGrouping(field, column)))
  const known = counts.customers - (found[0] ?? 0)
  const names = categoryNames(column)
  return { names, counts: Uint32Array.from(found), known, asked: counts.customers, counted: 'customers' }
}

function countsOfEvents(group: Group, field: string): ValueCounts | null {
  return countedCodes(group, field, (names, visitors) => {
    const counts = new Uint32Array(names.length)
    const own = new Set<number>()
    const tally = { known: 0, asked: 0 }
    visitors((codes) => {
      own.clear()
      for (const code of codes) if (code !== 0) own.add(code)
      tally.asked++
      if (own.size > 0) tally.known++
      for (const code of own) counts[code] = (counts[code] as number) + 1
    })
    return { names, counts, ...tally }
  })
}

/** How many have at least one of the values, of those who have any; null when the field is no choice. */
export function countOfAny(
  group: Group,
  field: string,
  values: readonly string[]
): (Pick<ValueCounts, 'known' | 'asked' | 'counted'> & { readonly count: number }) | null {
  const all = isEachAlone(group, field, values) ? countsOfCustomers(group, field) : null
  if (all) {
    const { names, counts, known, asked, counted } = all
    const count = names.reduce(
      (sum, name, code) => sum + (code !== 0 && values.includes(name) ? (counts[code] ?? 0) : 0),
      0
    )
    return { count, known, asked, counted }
  }
  return countedCodes(group, field, (names, visitors) => {
    const wanted = names.map((name, code) => code !== 0 && values.includes(name))
    const tally = { known: 0, asked: 0, count: 0 }
    visitors((codes) => {
      tally.asked++
      if (codes.some((code) => code !== 0)) tally.known++
      if (codes.some((code) => wanted[code])) tally.count++
    })
    return tally
  })
}

/** Whether nobody can have two of the values. */
function isEachAlone({ engine }: Group, field: string, values: readonly string[]): boolean {
  return values.length === 1 || engine.table.columns.get(field)?.kind !== 'multipleChoice'
}

type Visit = (codes: readonly number[]) => void

function countedCodes<T>(
  group: Group,
  id: string,
  count: (names: readonly string[], visitors: (visit: Visit) => void) => T
): (T & Pick<ValueCounts, 'counted'>) | null {
  const { table, fields } = group.engine
  const source = fields.get(id)?.of
  if (!source) {
    const column = fields.has(id) ? categories(table.columns.get(id)) : null
    if (!column) return null
    const codesOf = codesOfRow(column)
    return {
      ...count(categoryNames(column), (visit) => group.rows.forEach((row) => visit(codesOf(row)))),
      counted: 'customers'
    }
  }
  const events = table.events?.[source]
  const column = categories(events?.columns.get(attributeOfField(id)))
  if (!events || !column) return null
  const codesOf = codesOfRow(column)
  const visitors = (visit: Visit) =>
    eachAct(events, group.rows, (start, end) => {
      if (end - start === 1) return visit(codesOf(start))
      visit(Array.from({ length: end - start }, (_, line) => codesOf(start + line)).flat())
    })
  return { ...count(categoryNames(column), visitors), counted: source }
}

function categories(column: { readonly kind: string } | undefined): CategoryColumn | null {
  const isCategories = column?.kind === 'choice' || column?.kind === 'yesNo' || column?.kind === 'multipleChoice'
  return isCategories ? (column as CategoryColumn) : null
}

function codesOfRow(column: CategoryColumn): (row: number) => readonly number[] {
  if (column.kind === 'yesNo') return (row) => [column.values[row] as number]
  if (column.kind === 'choice') return (row) => [column.codes[row] as number]
  const { codes, offsets } = column
  return (row) => Array.from(codes.subarray(offsets[row] as number, offsets[row + 1] as number))
}
