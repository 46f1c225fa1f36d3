import type { Column } from '../../model/customer-table'
import { createColumnMemory } from '../columns/column-memory'
import { rowCount } from '../columns/known-rows'
import { source } from '../merge/choose-sources'
import { mergedColumn } from '../merge/merged-column'

/** A copy of a column whose values of some rows are unknown. */
export function emptied(column: Column, unknown: Iterable<number>): Column {
  const rows = rowCount(column)
  const of = new Uint8Array(rows).fill(source.old)
  for (const row of unknown) of[row] = source.none
  const fromOld = Uint32Array.from({ length: rows }, (_, row) => row)
  const layout = { rows, fromOld, fromNew: new Uint32Array(0), isOld: false, isNew: false }
  return mergedColumn(column, null, { layout, sources: { of, onlyOld: false }, memory: createColumnMemory(null) })
}
