import type { RejectReason } from '../../contract/results'
import type { Field } from '../../model/field'
import type { Dialect, Recipe } from '../../model/recipe'
import { Failure } from '../../contract/failure'
import { createMissingBytes, type MissingBytes } from './bytes/missing-bytes'
import { place, rowsInBatch, textBetween, type RowBatch } from './bytes/row-batch'
import { trimCells } from './bytes/trim-cells'
import { createBatchRejects } from './batch-rejects'
import { createRowIds } from './create-row-ids'
import type { ColumnFiller } from './fill/column-filler'
import { fillerFor } from './fill/filler-for'
import type { FillingRoom } from './fill/growing-array'
import { fieldsOfRecipe } from './fields-of-recipe'
import type { ImportedBase, ImportOptions } from './imported-base'
import { createRejectList } from './reject-list'
import { takeRowsOfWidth } from './rows-of-width'
import { withBounds } from './values/bounds-of-choices'

/** Takes batches of rows into columns. */
export interface BatchTaker {
  /** Takes the rows of the batch from a row on. */
  take(fromRow: number): void
  /** Rows seen so far, taken or not. */
  seen(): number
  /** @throws Failure `recipeDoesNotFit` when every row has another number of cells than the recipe has columns. */
  finish(): Omit<ImportedBase, 'invalidBytes'>
}

interface FilledColumn {
  readonly position: number
  /** The header, or the column's number. */
  readonly name: string
  readonly field: Field
  readonly filler: ColumnFiller
  known: number
}

/** What a taker works with: a recipe, the batch it takes from, where columns are made, whether invalid bytes have been met. */
export interface TakerParts {
  readonly recipe: Recipe
  readonly options: ImportOptions
  readonly batch: RowBatch
  readonly room: FillingRoom
  readonly hasInvalidBytes: () => boolean
}

/** A taker of batches. */
export function createBatchTaker({ recipe, options, batch, room, hasInvalidBytes }: TakerParts): BatchTaker {
  const missing = createMissingBytes(batch.memory)
  const columns = filledColumns(recipe, options, room, missing)
  const list = createRejectList(options.maximumRejects ?? 1000)
  const rejects = createBatchRejects(batch, list, options.onRejectedRow)
  const rowIds = createRowIds({ recipe, options, batch, room, rejects, missing })
  const width = recipe.columns.length
  let seen = 0
  let ragged = 0

  const takeColumn = (column: FilledColumn, order: number): void => {
    trimCells(batch, column.position, missing)
    let unread = 0
    const reject = (row: number, reason: RejectReason): void => {
      unread++
      rejects.cell(row, order, column.name, reason)
    }
    if (hasInvalidBytes()) leaveBroken(batch, (row) => reject(row, 'invalidBytes'))
    column.filler.take(batch, reject)
    column.known += (batch.state[place.filled] ?? 0) - unread
  }

  return {
    take(fromRow) {
      const rows = batch.state[place.rows] ?? 0
      const even = takeRowsOfWidth(batch, fromRow, width, rejects)
      rowIds.take(seen - fromRow)
      seen += rows - fromRow
      ragged += rows - fromRow - even
      columns.forEach(takeColumn)
      rejects.flush()
    },
    seen: () => seen,
    finish() {
      if (seen > 0 && ragged === seen && !recipe.dialect.header)
        throw new Failure('recipeDoesNotFit', { expected: width, found: list.firstWidth() })
      return { key: rowIds.key, ...finishedBase(rowIds.finish(), columns, recipe.dialect.decimal), ...list.finish() }
    }
  }
}

function filledColumns(
  recipe: Recipe,
  options: ImportOptions,
  room: FillingRoom,
  missing: MissingBytes
): FilledColumn[] {
  return fieldsOfRecipe(recipe, options.currency).flatMap((field, position) => {
    const column = recipe.columns[position]
    const filler = column ? fillerFor(column, { ...options, dialect: recipe.dialect }, room, missing) : null
    if (!field || !filler || !column) return []
    return [{ position, name: column.header.trim() || String(position + 1), field, filler, known: 0 }]
  })
}

const brokenMark = '\uFFFD'

/** Empties the cells that hold U+FFFD and tells them. */
export function leaveBroken(batch: RowBatch, tell: (row: number) => void): void {
  const { bytes, starts, ends, count } = batch
  for (let row = 0; row < Math.min(count, rowsInBatch); row++) {
    const start = starts[row] ?? 0
    const end = ends[row] ?? 0
    const mark = bytes.subarray(start, end).indexOf(0xef)
    if (mark < 0 || !textBetween(batch, start, end).includes(brokenMark)) continue
    tell(row)
    ends[row] = start
  }
}

function finishedBase(
  ids: ReturnType<ReturnType<typeof createRowIds>['finish']>,
  columns: readonly FilledColumn[],
  decimal: Dialect['decimal']
): Pick<ImportedBase, 'table' | 'fields' | 'known' | 'currencies' | 'imported'> {
  const built = columns.map(({ field, filler, known }) => {
    const currency = filler.currency?.()
    const found = currency === undefined ? field : { ...field, currency }
    const column = filler.finish()
    return { field: withBounds(found, column, decimal), column, known: known - (filler.hollow?.() ?? 0) }
  })
  const fields = built.map(({ field }) => field)
  const rows = ids.offsets.length - 1
  return {
    table: { rows, ids, columns: new Map(built.map(({ field, column }) => [field.id, column])) },
    fields,
    known: new Map(built.map(({ field, known }) => [field.id, known])),
    currencies: [...new Set(fields.flatMap((field) => field.currency ?? []))],
    imported: rows
  }
}
