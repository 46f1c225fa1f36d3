import type { ExportOptions } from '../../../../src/contract/requests'
import { Failure } from '../../../../src/contract/failure'
import type { CustomerTable } from '../../../../src/model/customer-table'
import type { Field } from '../../../../src/model/field'
import { createWords } from '../../../../src/words/create-words'
import { textAt } from '../../../../src/core/columns/text-column'
import { isFormulaLike } from './formula-guard'
import { decimalOf, listColumnOf, type ListColumn } from './list-column'

/** Whose list it is: the table, its fields, the rows in their order, and the segment, when it is one. */
export interface ListSource {
  readonly table: CustomerTable
  readonly fields: readonly Field[]
  readonly rows: ArrayLike<number>
  readonly segment: { readonly id: string; readonly name: string } | null
}

/** The columns that the options ask for, in their order; all fields when they name none. @throws Failure `fieldNotFound` {field}. */
export function listColumnsOf(source: ListSource, options: ExportOptions): ListColumn[] {
  const writing = { words: createWords(options.language), decimal: decimalOf(options) }
  const fields = new Map(source.fields.map((field) => [field.id, field]))
  const ids = options.columns.length > 0 ? options.columns : [...fields.keys()]
  return ids.map((id) => {
    const field = fields.get(id)
    const column = field ? listColumnOf(source.table, field, writing) : pseudoColumn(id, source)
    if (!column) throw new Failure('fieldNotFound', { field: id })
    return column
  })
}

/** A column that is no field: the customer's own id, the segment of the list. */
function pseudoColumn(id: string, { table, segment }: ListSource): ListColumn | null {
  const column = (textOf: (row: number) => string): ListColumn => ({ header: id, textOf, needsGuard: isFormulaLike })
  if (id === 'customer_id') return column((row) => textAt(table.ids, row))
  if (id === 'segment_id') return column(() => segment?.id ?? '')
  return id === 'segment_name' ? column(() => segment?.name ?? '') : null
}
