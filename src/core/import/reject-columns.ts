import { rejectHeaders } from '../../words/reject-headers'
import type { TextRow } from './text/rows-of-text'

/** How many columns a list of rejected rows has behind those of the file. */
export const rejectColumns = 3

const known = Object.values(rejectHeaders)

/** Whether headers end with those of a list of rejected rows that this program wrote, in whatever language. */
export function endsWithRejects(headers: readonly string[]): boolean {
  const last = headers.slice(-rejectColumns).map((header) => header.trim())
  return headers.length > rejectColumns && known.some((names) => names.every((name, place) => last[place] === name))
}

/** Headers without those that a list of rejected rows adds, which are no part of the table. */
export function withoutRejects(headers: readonly string[]): readonly string[] {
  return endsWithRejects(headers) ? headers.slice(0, -rejectColumns) : headers
}

/** What of a table is looked at: its headers, its rows, and the same trimmed. */
interface LookedAt {
  readonly headers: readonly string[]
  readonly rows: readonly TextRow[]
  readonly values: readonly (readonly string[])[]
}

/** A table as it is read when it is such a list. */
export function tableWithoutRejects<Table extends LookedAt>(table: Table): Table {
  const { headers, rows, values } = table
  if (!endsWithRejects(headers)) return table
  const cut = (cells: readonly string[]): readonly string[] =>
    cells.length === headers.length ? cells.slice(0, -rejectColumns) : cells
  return {
    ...table,
    headers: withoutRejects(headers),
    rows: rows.map((row) => ({ ...row, cells: cut(row.cells) })),
    values: values.map(cut)
  }
}
