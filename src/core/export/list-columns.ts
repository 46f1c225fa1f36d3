import type { ExportOptions } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { CustomerTable } from '../../model/customer-table'
import type { Field } from '../../model/field'
import { createWords } from '../../words/create-words'
import type { CellPage } from './cell-page'
import { cellRulesOf } from './cell-rules'
import { listColumnOf, sameTextWriter, textWriter, type ListColumn, type ListWriting } from './list-column'

/** Whose list it is: the table, its fields, the rows in their order, and the segment, when it is one. */
export interface ListSource {
  readonly table: CustomerTable
  readonly fields: readonly Field[]
  readonly rows: ArrayLike<number>
  readonly segment: { readonly id: string; readonly name: string } | null
}

/** The ids of the columns that the options ask for, in their order; all fields when they name none. */
export function listColumnIds(source: ListSource, { columns }: Pick<ExportOptions, 'columns'>): string[] {
  return columns.length > 0 ? [...columns] : [...new Set(source.fields.map(({ id }) => id))]
}

/** The columns of these ids, which write on a page. @throws Failure `fieldNotFound` {field}. */
export function listColumnsOf(
  source: ListSource,
  ids: readonly string[],
  options: ExportOptions,
  page: CellPage
): ListColumn[] {
  const writing = { words: createWords(options.language), options, page }
  const fields = new Map(source.fields.map((field) => [field.id, field]))
  return ids.map((id) => {
    const field = fields.get(id)
    const column = field ? listColumnOf(source.table, field, writing) : pseudoColumn(id, source, writing)
    if (!column) throw new Failure('fieldNotFound', { field: id })
    return column
  })
}

/** A column that is no field: the customer's own id, the segment of the list. */
function pseudoColumn(id: string, { table, segment }: ListSource, writing: ListWriting): ListColumn | null {
  if (id === 'customer_id')
    return { header: id, write: textWriter(table.ids, writing.page, cellRulesOf(writing.options)) }
  if (id === 'segment_id') return { header: id, write: sameTextWriter(segment?.id ?? '', writing) }
  return id === 'segment_name' ? { header: id, write: sameTextWriter(segment?.name ?? '', writing) } : null
}
