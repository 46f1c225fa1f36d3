import { createRowReader } from './create-row-reader'
import type { Cut } from './prepare-lines'

/** A row's cells as they stand, and the line where it begins. */
export interface TextRow {
  readonly cells: readonly string[]
  readonly line: number
}

/** All rows of a text; of a text that goes on elsewhere (not `whole`) the last, cut row is left out. @throws as the row reader does. */
export function rowsOfText(text: string, dialect: Cut, whole: boolean): TextRow[] {
  const rows: TextRow[] = []
  const reader = createRowReader(dialect, (cells, line) => rows.push({ cells: [...cells], line }))
  reader.push(text)
  if (whole) reader.finish()
  return rows
}
