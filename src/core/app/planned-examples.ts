import type { ImportPlan, PlannedChange, PlannedCustomer } from '../../contract/import-plan'
import type { CellValue } from '../../contract/results'
import type { CustomerTable } from '../../model/customer-table'
import { textAt } from '../columns/text-column'
import { shownValue } from '../import/shown-value'
import { noRow } from '../merge/match-rows'
import type { Merged, Side } from '../merge/merge-tables'

/** How many examples of each kind are shown. */
const most = 20

/** The first customers that a merge would bring, change or take away. `keys` name the fields that may hold a customer's key, the file's before the base's. */
export function plannedExamples(
  old: Side,
  merged: Merged,
  keys: readonly (string | null | undefined)[]
): ImportPlan['examples'] {
  const { fromOld, fromNew, rows } = merged.layout
  const isNew = (row: number): boolean => fromOld[row] === noRow && fromNew[row] !== noRow
  const keyIn = (table: CustomerTable, row: number): string => keyText(table, row, keys)
  const unchanged = (table: CustomerTable) => (row: number) => ({ key: keyIn(table, row), changes: [] })
  const changed = (row: number): PlannedCustomer => ({
    key: keyIn(merged.table, row),
    changes: changesOf(old.table, fromOld[row] as number, merged, row)
  })
  return {
    new: firstRows(rows, isNew).map(unchanged(merged.table)),
    changed: firstOf(merged.changedRows, 1).map(changed),
    absent: firstOf(merged.match.newRowOf, noRow).map(unchanged(old.table))
  }
}

function firstRows(rows: number, isWanted: (row: number) => boolean): number[] {
  const found: number[] = []
  for (let row = 0; row < rows && found.length < most; row++) if (isWanted(row)) found.push(row)
  return found
}

function firstOf(marks: Uint8Array | Uint32Array, mark: number): number[] {
  const found: number[] = []
  for (let at = marks.indexOf(mark); at >= 0 && found.length < most; at = marks.indexOf(mark, at + 1)) found.push(at)
  return found
}

function keyText(table: CustomerTable, row: number, keys: readonly (string | null | undefined)[]): string {
  for (const key of keys) {
    const column = key ? table.columns.get(key) : undefined
    const value = column && shownValue(column, row)
    if (value !== undefined && value !== null) return String(value)
  }
  return textAt(table.ids, row)
}

function changesOf(old: CustomerTable, oldRow: number, { merges, table }: Merged, row: number): PlannedChange[] {
  return merges.flatMap(({ field: { id } }) => {
    const before = valueAt(old, id, oldRow)
    const after = valueAt(table, id, row)
    return isSame(before, after) ? [] : [{ field: id, before, after }]
  })
}

function valueAt(table: CustomerTable, field: string, row: number): CellValue {
  const column = table.columns.get(field)
  return column ? shownValue(column, row) : null
}

function isSame(one: CellValue, other: CellValue): boolean {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other))
}

/** Lists of choices are the same in whatever order. */
function comparable(value: CellValue): CellValue {
  return Array.isArray(value) ? [...(value as readonly string[])].sort() : value
}
