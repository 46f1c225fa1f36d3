import type { EventTable } from '../../../model/customer-table'

/** Visits the orders (or contacts) of the rows as stretches [start, end) of lines; the lines of one order are one. */
export function eachAct(
  { offsets, orderOf }: EventTable,
  rows: Uint32Array,
  visit: (start: number, end: number) => void
): void {
  for (const row of rows) {
    const last = offsets[row + 1] as number
    for (let start = offsets[row] as number; start < last;) {
      let end = start + 1
      if (orderOf) while (end < last && orderOf[end] === orderOf[start]) end++
      visit(start, end)
      start = end
    }
  }
}
