import { createHash } from 'node:crypto'

import type { Column } from '../../../../src/model/customer-table'
import type { Field } from '../../../../src/model/field'
import type { Recipe } from '../../../../src/model/recipe'
import { builderFor } from '../../../../src/core/import/build/builder-for'
import type { ColumnBuilder } from '../../../../src/core/import/build/column-builder'
import { textBuilder, type TextBuilder } from '../../../../src/core/import/build/text-builder'
import { Failure } from '../../../../src/contract/failure'
import { fieldsOfRecipe } from '../../../../src/core/import/fields-of-recipe'
import type { ImportedBase, ImportOptions } from '../../../../src/core/import/imported-base'
import { createRejectList, type RejectList } from '../../../../src/core/import/reject-list'
import { wrongWidth } from '../../../../src/core/import/rows-of-width'
import { withBounds } from '../../../../src/core/import/values/bounds-of-choices'
import { isMissing } from '../../../../src/core/import/values/missing'
import { trimmed } from '../../../../src/core/import/values/trimmed'

/** Takes rows of cells into columns. */
export interface RowTaker {
  take(cells: readonly string[], line: number): void
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
  readonly builder: ColumnBuilder
}

function filledColumns(recipe: Recipe, options: ImportOptions): FilledColumn[] {
  return fieldsOfRecipe(recipe, options.currency).flatMap((field, position) => {
    const column = recipe.columns[position]
    const builder = column ? builderFor(column, { ...options, dialect: recipe.dialect }) : null
    if (!field || !builder || !column) return []
    return [{ position, name: column.header.trim() || String(position + 1), field, builder }]
  })
}

/** An id as `ImportOptions.idPrefix` says. */
function idOf({ idPrefix }: ImportOptions, key: string): string {
  return createHash('sha256')
    .update(idPrefix + key)
    .digest('hex')
    .slice(0, 16)
}

function nameOfKey({ key, columns }: Recipe): string | null {
  return key === null ? null : columns[key]?.header.trim() || String(key + 1)
}

/** Gives the id of each row's customer; null when the row is left out for want of a key or because its key came before. */
function createRowIds(
  recipe: Recipe,
  options: ImportOptions,
  rejects: RejectList
): (cells: readonly string[], line: number, row: number) => string | null {
  const seenIds = new Set<string>()
  const { key: position } = recipe
  if (position === null) return (_cells, _line, row) => idOf(options, `${options.fileKey}#${row}`)
  const column = recipe.columns[position]
  const name = nameOfKey(recipe) ?? ''
  const isAddress = column?.target.kind === 'standard' && column.target.field === 'email'
  return (cells, line) => {
    const key = trimmed(cells[position] ?? '')
    if (isMissing(key)) return rejects.row(line, 'noKey', cells)
    const id = idOf(options, isAddress ? key.toLowerCase() : key)
    if (seenIds.has(id)) return rejects.duplicate(line, name, key)
    seenIds.add(id)
    return id
  }
}

/** A taker for a recipe; `hasInvalidBytes` tells whether the decoder has met any. */
export function createRowTaker(recipe: Recipe, options: ImportOptions, hasInvalidBytes: () => boolean): RowTaker {
  const columns = filledColumns(recipe, options)
  const rejects = createRejectList(options.maximumRejects ?? 1000)
  const idOfRow = createRowIds(recipe, options, rejects)
  const ids = textBuilder()
  const width = recipe.columns.length
  let seen = 0
  let ragged = 0

  const takeCell = ({ name, builder }: FilledColumn, cell: string, line: number): void => {
    const text = trimmed(cell)
    if (isMissing(text)) return builder.addUnknown()
    const broken = hasInvalidBytes() && text.includes('\uFFFD')
    if (broken) builder.addUnknown()
    const reason = broken ? 'invalidBytes' : builder.add(text)
    if (reason !== null) rejects.cell(line, name, text, reason)
  }

  return {
    take(cells, line) {
      seen++
      const reason = wrongWidth(cells, width)
      if (reason !== null) ragged++
      const id = reason === null ? idOfRow(cells, line, seen) : rejects.row(line, reason, cells)
      if (id === null) return
      ids.add(id)
      for (const column of columns) takeCell(column, cells[column.position] ?? '', line)
    },
    seen: () => seen,
    finish() {
      if (seen > 0 && ragged === seen && !recipe.dialect.header)
        throw new Failure('recipeDoesNotFit', { expected: width, found: rejects.firstWidth() })
      return { key: nameOfKey(recipe), ...finishedBase(ids, columns, recipe.dialect.decimal), ...rejects.finish() }
    }
  }
}

function finishedBase(
  ids: TextBuilder,
  columns: readonly FilledColumn[],
  decimal: Recipe['dialect']['decimal']
): Pick<ImportedBase, 'table' | 'fields' | 'known' | 'currencies' | 'imported'> {
  const built = columns.map(({ field, builder }) => finishedColumn(field, builder, decimal))
  const fields = built.map(({ field }) => field)
  const rows = ids.known()
  return {
    table: { rows, ids: ids.finish(), columns: new Map(built.map(({ field, column }) => [field.id, column])) },
    fields,
    known: new Map(columns.map(({ field, builder }) => [field.id, builder.known()])),
    currencies: [...new Set(fields.flatMap((field) => field.currency ?? []))],
    imported: rows
  }
}

function finishedColumn(
  field: Field,
  builder: ColumnBuilder,
  decimal: Recipe['dialect']['decimal']
): { field: Field; column: Column } {
  const currency = builder.currency?.()
  const column = builder.finish()
  return { field: withBounds(currency === undefined ? field : { ...field, currency }, column, decimal), column }
}
