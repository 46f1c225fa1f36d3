import type { CellValue } from '../../contract/field-results'
import type { Field } from '../../model/field'
import { gatheredColumn } from '../columns/gathered-column'
import { convertedColumn, isSameType } from '../merge/converted-column'
import { cellValueOf } from '../portrait/preview/cell-value'
import type { Base } from './open-workspace'

/** What the base itself holds in a row of a field, read as the type that the user gave the field; null when unknown, or the base does not have it. */
export function storedValueOf(base: Base | null, field: Field, row: number): CellValue {
  const column = base?.table.columns.get(field.id)
  const stored = base?.fields.find(({ id }) => id === field.id)
  if (!base || !column || row >= base.table.rows) return null
  if (!stored || isSameType(stored, field)) return cellValueOf(column, field, row)
  return cellValueOf(convertedColumn(gatheredColumn(column, Uint32Array.of(row)), stored, field), field, 0)
}
