import type { AlteredReason } from '../../../contract/export-results'

/** Is told what was altered in a value. */
export type Note = (reason: AlteredReason, before: string, after: string) => void

/** Makes the cell of a row, and tells what it altered. */
export type Cell = (row: number, note: Note) => string
