/** Columns of an export that are no fields: the program's own id of the customer, and the segment's id and name. */
export const pseudoFields = ['customer_id', 'segment_id', 'segment_name'] as const

/** A list with the item at a place moved by so many places; the list itself when it cannot be. */
export function moved<T>(items: readonly T[], index: number, by: number): T[] {
  const item = items[index]
  const target = index + by
  if (item === undefined || target < 0 || target >= items.length) return [...items]
  const without = items.filter((_, position) => position !== index)
  return [...without.slice(0, target), item, ...without.slice(target)]
}

/** The chosen columns and after them those that are not among them yet. */
export function withColumns(chosen: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...chosen, ...more])]
}

/** The chosen columns but some. */
export function withoutColumns(chosen: readonly string[], some: readonly string[]): string[] {
  return chosen.filter((id) => !some.includes(id))
}
