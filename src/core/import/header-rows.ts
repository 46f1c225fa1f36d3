import type { Dialect, Recipe } from '../../model/recipe'
import { cellsOfRow, place, type RowBatch } from './bytes/row-batch'
import { checkHeaders } from './recipe-fits'
import { withoutRejects } from './reject-columns'
import { trimmed } from './values/trimmed'

/** Rows that make a dialect's header: 0, 1 or 2. */
export function headerRowsOf({ header, headerRows }: Pick<Dialect, 'header' | 'headerRows'>): number {
  return header ? (headerRows ?? 1) : 0
}

/**
 * One text a column out of the rows of a header, trimmed. The texts of two rows are joined with a blank; a text of the
 * upper row goes on to the right over blanks, for a cell that spans columns leaves them, where the lower row has a text.
 */
export function joinedHeaders([upper = [], lower]: readonly (readonly string[])[]): string[] {
  if (!lower) return upper.map(trimmed)
  let carried = ''
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const above = trimmed(upper[column] ?? '')
    const below = trimmed(lower[column] ?? '')
    if (above !== '') carried = above
    return below === '' ? above : [carried, below].filter(Boolean).join(' ')
  })
}

/** Takes the rows of the header out of the batches that come first. */
export interface HeaderTaker {
  /** How many rows at the beginning of the batch belong to the header. @throws Failure `recipeDoesNotFit` as `checkHeaders`. */
  take(): number
}

/** A taker of the header of a recipe, which it checks when it has all of it. */
export function createHeaderTaker(recipe: Recipe, batch: RowBatch): HeaderTaker {
  const wanted = headerRowsOf(recipe.dialect)
  const rows: string[][] = []
  return {
    take() {
      if (rows.length === wanted) return 0
      const here = Math.min(wanted - rows.length, batch.state[place.rows] ?? 0)
      for (let row = 0; row < here; row++) rows.push(cellsOfRow(batch, row))
      if (rows.length === wanted) {
        const headers = joinedHeaders(rows)
        checkHeaders(recipe, withoutRejects(headers))
        batch.state[place.beyond] = headers.length - withoutRejects(headers).length
      }
      return here
    }
  }
}
