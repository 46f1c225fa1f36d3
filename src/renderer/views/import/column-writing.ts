import type { Recipe } from '../../../model/recipe'

/** How the numbers and dates of a column are written. */
export type ColumnWriting = Pick<Recipe['columns'][number], 'decimal' | 'dateOrder'>
