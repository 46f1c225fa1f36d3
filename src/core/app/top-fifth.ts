import type { CustomerTable } from '../../model/customer-table'

const known = new WeakMap<object, number | null>()

/** What the top fifth of a column's known numbers reach, rounded down to two digits; null where there are none. */
export function topFifthOf(table: CustomerTable, field: string): number | null {
  const column = table.columns.get(field)
  if (column?.kind !== 'number') return null
  const kept = known.get(column)
  if (kept !== undefined) return kept
  const values = Float64Array.from(column.values)
    .filter((value) => !Number.isNaN(value))
    .sort()
  const reached = values[Math.min(values.length - 1, Math.floor(values.length * 0.8))]
  const top = reached === undefined ? null : rounded(reached)
  known.set(column, top)
  return top
}

function rounded(value: number): number {
  if (value === 0) return 0
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 1)
  return Math.floor(value / step) * step
}
