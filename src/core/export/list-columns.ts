import type { ExportOptions } from '../../contract/requests'
import { Failure } from '../../contract/failure'
import type { CustomerTable } from '../../model/customer-table'
import type { Field } from '../../model/field'
import { createWords } from '../../words/create-words'
import { listColumnOf, type ListColumn } from './list-column'

/** Whose list it is: the table, its fields, the rows in their order, and the segment, when it is one. */
export interface ListSource {
  readonly table: CustomerTable
  readonly fields: readonly Field[]
  readonly rows: ArrayLike<number>
  readonly segment: { readonly id: string; readonly name: string } | null
}

/** The columns that the options ask for, in their order; all fields when they name none. @throws Failure `fieldNotFound` {field}. */
export function listColumnsOf(
  source: ListSource,
  { columns, language }: Pick<ExportOptions, 'columns' | 'language'>
): ListColumn[] {
  const words = createWords(language)
  const fields = new Map(source.fields.map((field) => [field.id, field]))
  const ids = columns.length > 0 ? columns : [...fields.keys()]
  return ids.map((id) => {
    const field = fields.get(id)
    const column = field ? listColumnOf(source.table, field, words) : pseudoColumn(id, source)
    if (!column) throw new Failure('fieldNotFound', { field: id })
    return column
  })
}

/** A column that is no field: the customer's own id, the segment of the list. */
function pseudoColumn(id: string, { table, segment }: ListSource): ListColumn | null {
  if (id === 'customer_id') return { header: id, plan: { kind: 'text', column: table.ids, sparesPhones: false } }
  if (id === 'segment_id') return { header: id, plan: { kind: 'same', text: segment?.id ?? '' } }
  return id === 'segment_name' ? { header: id, plan: { kind: 'same', text: segment?.name ?? '' } } : null
}
