import { comparableText } from './comparable-text'
import type { Field } from './field'

/** Puts choices that are bands in their order, the lowest first, those without bounds last and as they stood; other choices stay as they stand. */
export function inOrderOfBounds<Item>(
  field: Pick<Field, 'bounds'>,
  items: readonly Item[],
  valueOf: (item: Item) => string
): readonly Item[] {
  if (!field.bounds) return items
  const places = new Map(field.bounds.map(({ value }, place) => [comparableText(value), place]))
  const placeOf = (item: Item): number => places.get(comparableText(valueOf(item))) ?? places.size
  return items.toSorted((one, other) => placeOf(one) - placeOf(other))
}
