import { textAt } from '../../columns/text-column'
import { csvLine } from './csv-line'
import { headerLine, type ListPlan } from './list-plan'
import type { PlannedFile } from './split-files'

const rowsOfPiece = 500
const encoder = new TextEncoder()
const nothingToNote = (): void => undefined

/** Bytes of a file, and how many rows are in them. */
export interface FilePiece {
  readonly bytes: Uint8Array
  readonly rows: number
}

/** One file of a part of a plan, piece by piece. */
export function* filePieces(plan: ListPlan, rows: readonly number[], { from, to }: PlannedFile): Generator<FilePiece> {
  const { task, columns } = plan
  let text = headerLine(task, columns)
  for (let start = from; start === from || start < to; start += rowsOfPiece) {
    const end = Math.min(to, start + rowsOfPiece)
    for (const row of rows.slice(start, end))
      text += csvLine(
        columns.map(({ cell }) => cell(row, nothingToNote)),
        task.profile
      )
    yield { bytes: encoder.encode(text), rows: end - start }
    text = ''
  }
}

/** The control group: ids and segments, without an address, so that nobody writes to it by mistake. */
export function* controlPieces({ task, control, listing }: ListPlan): Generator<FilePiece> {
  const { table, key } = task.source
  const keys = key === null ? undefined : table.columns.get(key)
  const lines = control.map((row) =>
    csvLine(
      [
        textAt(table.ids, row),
        ...(keys?.kind === 'text' && key === 'external_id' ? [textAt(keys, row)] : []),
        listing.namesOf(row).join('|')
      ],
      task.profile
    )
  )
  const headers = ['customer_id', ...(keys?.kind === 'text' && key === 'external_id' ? [key] : []), 'segment']
  const mark = task.profile.encoding === 'utf-8-bom' ? '\ufeff' : ''
  yield { bytes: encoder.encode(mark + csvLine(headers, task.profile) + lines.join('')), rows: control.length }
}
