import type { EventTable } from '../../model/customer-table'

/** How many orders (or contacts) a table has: the lines of an order, which lie together, are one. */
export function countOrders({ rows, offsets, orderOf }: EventTable): number {
  if (!orderOf) return rows
  let count = 0
  for (let row = 0; row + 1 < offsets.length; row++) {
    const start = offsets[row] as number
    for (let event = start; event < (offsets[row + 1] as number); event++)
      if (event === start || orderOf[event] !== orderOf[event - 1]) count++
  }
  return count
}
