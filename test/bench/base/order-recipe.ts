import type { ColumnTarget, Recipe } from '../../../src/model/recipe'
import { baseRecipe } from './base-recipe'

const event = (attribute: string): ColumnTarget => ({ kind: 'event', attribute })

/** The columns of the invented orders and what each tells. */
export const orderColumns: readonly (readonly [string, ColumnTarget])[] = [
  ['customer_id', { kind: 'standard', field: 'external_id' }],
  ['ordered_at', event('time')],
  ['category', event('category')],
  ['product', event('product')],
  ['channel', event('channel')],
  ['quantity', event('quantity')],
  ['amount', event('amount')]
]

/** How the invented orders are read, in place of those there are. */
export const orderRecipe: Recipe = {
  dialect: baseRecipe.dialect,
  columns: orderColumns.map(([header, target]) => ({ header, target })),
  key: 0,
  about: 'orders',
  events: 'replace'
}
