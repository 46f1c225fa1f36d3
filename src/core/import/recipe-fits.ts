import { Failure } from '../../contract/failure'
import type { Recipe } from '../../model/recipe'

/**
 * Checks a file's header row against a recipe: as many columns, the same headers (outer blanks aside).
 * @throws Failure `recipeDoesNotFit` {expected, found} or {column, expected, found} for the first header that differs.
 */
export function checkHeaders(recipe: Recipe, headers: readonly string[]): void {
  const found = withoutEmptyTail(headers, recipe.columns.length)
  if (found.length !== recipe.columns.length)
    throw new Failure('recipeDoesNotFit', { expected: recipe.columns.length, found: found.length })
  recipe.columns.forEach(({ header }, position) => {
    const here = (found[position] ?? '').trim()
    if (header.trim() !== here)
      throw new Failure('recipeDoesNotFit', { column: position + 1, expected: header.trim(), found: here })
  })
}

function withoutEmptyTail(headers: readonly string[], columns: number): readonly string[] {
  return headers.slice(columns).every((header) => header.trim() === '') ? headers.slice(0, columns) : headers
}
