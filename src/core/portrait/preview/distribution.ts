import type { Distribution } from '../../../contract/results'
import type { AgeColumn, Column, CustomerTable, DayColumn, NumberColumn } from '../../../model/customer-table'
import { comparableText } from '../../../model/comparable-text'
import type { Field } from '../../../model/field'
import { inOrderOfBounds } from '../../../model/ordered-choices'
import { categoryCounts, categoryNames, type CategoryColumn } from '../../columns/category-counts'
import { countAll } from '../../columns/count-groups'
import { rowCount, rowsKnown } from '../../columns/known-rows'
import { placeIntervals } from '../../columns/place-intervals'
import { valueBounds } from '../../columns/value-bounds'
import { endOf, histogramEdges } from './histogram-edges'

/** Customers, or events. */
type ValuesOfRows = Pick<CustomerTable, 'rows' | 'columns'>

const made = new WeakMap<Column, Map<string, Distribution>>()

/** How a field's known values spread over the whole base, in at most `bins` intervals or categories; kept for a column. */
export function distributionOf(table: ValuesOfRows, field: Field, bins: number): Distribution {
  const column = table.columns.get(field.id)
  if (!column) return noSpread(field, 0, table.rows)
  const ofColumn = made.get(column) ?? new Map<string, Distribution>()
  made.set(column, ofColumn)
  const key = `${field.id} ${field.type} ${bins}`
  const distribution = ofColumn.get(key) ?? makeDistribution(column, field, bins, table.rows)
  ofColumn.set(key, distribution)
  return distribution
}

/** Which categories are counted: those that contain a text, or (when given) those that are among others; as `comparableText`. */
export interface CategorySearch {
  readonly search: string
  readonly among: readonly string[] | null
}

/**
 * The categories that a search finds, at most `bins` of them (all of those that are named by `among`), with the most
 * customers first, bands by their bounds; `values` counts all that are found, known and unknown are those of the whole base. Fields without
 * categories spread as without a search.
 */
export function searchedDistributionOf(
  table: ValuesOfRows,
  field: Field,
  bins: number,
  { search, among }: CategorySearch
): Distribution {
  const column = table.columns.get(field.id)
  if (column?.kind !== 'choice' && column?.kind !== 'multipleChoice') return distributionOf(table, field, bins)
  const part = comparableText(search)
  const names = among && new Set(among.map(comparableText))
  const isFound = (name: string) => {
    const compared = comparableText(name)
    return compared.includes(part) && (names === null || names.has(compared))
  }
  return spreadOfCategories(column, field, Math.max(bins, names?.size ?? 0), isFound)
}

function makeDistribution(column: Column, field: Field, bins: number, rows: number): Distribution {
  switch (column.kind) {
    case 'text': {
      const known = rowsKnown(column)
      return noSpread(field, known, rows - known)
    }
    case 'number':
    case 'day':
    case 'age':
      return spreadOfNumbers(column, field, bins, rows)
    default:
      return spreadOfCategories(column, field, bins, () => true)
  }
}

function spreadOfNumbers(
  column: NumberColumn | DayColumn | AgeColumn,
  field: Field,
  bins: number,
  rows: number
): Distribution {
  const edges = histogramEdges(column, bins)
  const counts = new Int32Array(Math.max(1, edges.length))
  countAll(placeIntervals(column, edges), counts)
  const bounds = valueBounds(column)
  const known = rowsKnown(column)
  return {
    field: field.id,
    type: field.type,
    kind: 'histogram',
    bins: edges.slice(1).map((to, index) => ({
      value: null,
      from: edges[index] ?? null,
      to: endOf(column, to),
      count: counts[index + 1] ?? 0
    })),
    values: 0,
    known,
    unknown: rows - known,
    minimum: bounds?.minimum ?? null,
    maximum: bounds?.maximum ?? null
  }
}

function spreadOfCategories(
  column: CategoryColumn,
  field: Field,
  bins: number,
  isFound: (name: string) => boolean
): Distribution {
  const counts = categoryCounts(column)
  const unknown = counts[0] ?? 0
  const names = categoryNames(column)
  const used = [...counts.keys()].filter((code) => code > 0 && (counts[code] ?? 0) > 0 && isFound(names[code] ?? ''))
  const shown = used.sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0)).slice(0, bins)
  return {
    field: field.id,
    type: field.type,
    kind: 'categories',
    bins: inOrderOfBounds(field, shown, (code) => names[code] ?? '').map((code) => ({
      value: names[code] ?? '',
      from: null,
      to: null,
      count: counts[code] ?? 0
    })),
    values: used.length,
    known: rowCount(column) - unknown,
    unknown,
    minimum: null,
    maximum: null
  }
}

function noSpread(field: Field, known: number, unknown: number): Distribution {
  const nothing = { bins: [], values: 0, minimum: null, maximum: null }
  return { field: field.id, type: field.type, kind: 'none', known, unknown, ...nothing }
}
