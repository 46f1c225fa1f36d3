import type { AlteredReason, ExportColumn } from '../../../contract/export-results'
import { Failure } from '../../../contract/failure'
import type { Field } from '../../../model/field'
import { createWords, type Words } from '../../../words/create-words'
import { fieldName } from '../../../words/field-name'
import { fieldOfHolding } from '../profiles/profile-of'
import type { ProfileColumn } from '../profiles/profile'
import type { Cell } from './cell'
import { cleanText } from './clean-text'
import { fieldCell, holdingCell, type CellParts } from './holding-cells'
import type { Listing } from './listing'
import type { MailingTask } from './mailing-source'

/** A column of a list. */
export interface ListCells extends ExportColumn {
  readonly cell: Cell
}

/**
 * The columns of a list: those of the profile of which the base knows something, then the fields asked for; of a spreadsheet
 * the fields of the base. @throws Failure `fieldNotFound` {field}, `listTooWide` {profile, limit}.
 */
export function listCells(task: MailingTask, listing: Listing): ListCells[] {
  const { profile, request } = task
  const words = createWords(profile.ofBase ?? request.language)
  const parts: CellParts = { ...task, listing, words }
  const own = profile.columns.flatMap((column) => {
    const cell = holdingCell(parts, column.holds)
    return cell ? [{ ...toldColumn(column), cell }] : []
  })
  const taken = new Set(own.map(({ field }) => field))
  const further = furtherFields(task).filter(({ id }) => !taken.has(id))
  const columns = [
    ...own,
    ...further.map((field) => ({
      header: profile.headerOf(field, fieldName(words, field)),
      verified: profile.ofBase !== null,
      field: field.id,
      cell: fieldCell(parts, field)
    })),
    ...segmentColumn(parts, words)
  ]
  const { columns: most } = profile.limits
  if (most !== null && columns.length > most) throw new Failure('listTooWide', { profile: profile.name, limit: most })
  return withOwnHeaders(columns, task)
}

function toldColumn({ header, verified, holds }: ProfileColumn): ExportColumn {
  return { header, verified, field: fieldOfHolding(holds) }
}

function furtherFields({ source, request, profile }: MailingTask): Field[] {
  if (profile.ofBase !== null && request.columns.length === 0) return [...source.fields]
  const byId = new Map(source.fields.map((field) => [field.id, field]))
  return [...new Set(request.columns)].map((id) => {
    const field = byId.get(id)
    if (!field) throw new Failure('fieldNotFound', { field: id })
    return field
  })
}

/** A spreadsheet tells the segments in a last column. */
function segmentColumn(parts: CellParts, words: Words): ListCells[] {
  if (parts.profile.ofBase === null) return []
  const cell = holdingCell(parts, { kind: 'segments' })
  return cell ? [{ header: words.say('mailing.segmentColumn'), verified: true, field: null, cell }] : []
}

/** Headers that a tool can take and tell apart: cleaned like texts, each once without regard to case. */
function withOwnHeaders(columns: readonly ListCells[], { profile }: MailingTask): ListCells[] {
  const seen = new Set<string>()
  return columns.map((column) => {
    const clean = cleanText(column.header, { lineBreaks: 'join', formulas: profile.formulas }, null, () => undefined)
    let header = clean
    for (let number = 2; seen.has(header.toLowerCase()); number++) header = `${clean}_${number}`
    seen.add(header.toLowerCase())
    return { ...column, header }
  })
}

/** What was altered in one cell. */
export interface Alteration {
  readonly reason: AlteredReason
  readonly before: string
  readonly after: string
}

/** All that is altered in the cell of a row. */
export function alterationsOf(cell: Cell, row: number): Alteration[] {
  const found: Alteration[] = []
  cell(row, (reason, before, after) => void found.push({ reason, before, after }))
  return found
}
