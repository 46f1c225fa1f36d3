import type { CustomerTable } from '../../model/customer-table'
import type { Field } from '../../model/field'
import type { WrittenValue } from '../../model/written-value'
import { isKnownAt } from './is-known-at'
import { fitsField } from './written-value'

type Cells = ReadonlyMap<string, ReadonlyMap<string, WrittenValue>>

/** What is to be written into a table, by customers' ids and fields. */
export interface Writing {
  readonly added: Cells
  readonly corrections: Cells
  readonly rowOf: ReadonlyMap<string, number>
}

/** What is to be written into each column: what customers were added with where a file tells nothing, then corrections, as far as they fit. */
export function patchesByField(
  table: CustomerTable,
  fields: ReadonlyMap<string, Field>,
  { added, corrections, rowOf }: Writing
): ReadonlyMap<string, ReadonlyMap<number, WrittenValue>> {
  const all = new Map<string, Map<number, WrittenValue>>()
  const put = (cells: Cells, isWanted: (field: string, row: number) => boolean): void => {
    for (const [id, values] of cells) {
      const row = rowOf.get(id)
      if (row === undefined) continue
      for (const [fieldId, written] of values) {
        const field = fields.get(fieldId)
        if (!field || !fitsField(written, field) || !isWanted(fieldId, row)) continue
        const patches = all.get(fieldId) ?? new Map<number, WrittenValue>()
        all.set(fieldId, patches.set(row, written))
      }
    }
  }
  put(added, (field, row) => {
    const column = table.columns.get(field)
    return !column || !isKnownAt(column, row)
  })
  put(corrections, () => true)
  return all
}
