import { unknownDay } from '../../model/day'

type Compare = (one: number, other: number) => number

/** Runs up to this length are sorted by insertion, which is quicker than a call for each comparison of `sort`. */
const shortRun = 24
/** Later than all days. */
const never = 0x7fffffff
/** Customers that are sorted in one step. */
const customersOfStep = 65_536

/**
 * Puts the events of each customer, which lie in `order` from one offset to the next, in the order of the first day of
 * their order (unknown last), then of its number, then as they came; in steps. Without `days` all days are unknown.
 */
export function* sortWithinCustomers(
  order: Uint32Array,
  offsets: Uint32Array,
  days: Int32Array | null,
  orderOf: Uint32Array | null
): Generator<void, void> {
  if (!orderOf) {
    if (days && !isByDay(days, order, offsets))
      yield* sortRuns(order, offsets, (one, other) => orderOfDay(days, one) - orderOfDay(days, other) || one - other)
    return
  }
  const keys = sortKeys(days, orderOf)
  const byOrder: Compare = (one, other) => (orderOf[one] as number) - (orderOf[other] as number) || one - other
  const byDay: Compare = (one, other) => (keys[one] as number) - (keys[other] as number) || byOrder(one, other)
  yield* sortRuns(order, offsets, byOrder)
  for (let row = 0; row + 1 < offsets.length; row++)
    spreadFirstDays(keys, orderOf, order, offsets[row] as number, offsets[row + 1] as number)
  yield* sortRuns(order, offsets, byDay)
}

/** Whether the events of each customer come in the order of their days: most files are written day by day. */
function isByDay(days: Int32Array, order: Uint32Array, offsets: Uint32Array): boolean {
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1] as number
    let last = -0x80000000
    for (let place = offsets[row] as number; place < end; place++) {
      const day = orderOfDay(days, order[place] as number)
      if (day < last) return false
      last = day
    }
  }
  return true
}

/** Rises with the days; of unknown days, which are the least number, it is the greatest. */
function orderOfDay(days: Int32Array, event: number): number {
  return ((days[event] as number) - 1) | 0
}

/** The day of each event; unknown is later than all. */
function sortKeys(days: Int32Array | null, { length }: Uint32Array): Int32Array {
  if (!days) return new Int32Array(length).fill(never)
  const keys = new Int32Array(days.length)
  for (let event = 0; event < days.length; event++) {
    const day = days[event] as number
    keys[event] = day === unknownDay ? never : day
  }
  return keys
}

/** Gives all lines of an order, which lie together, the first of their days. */
function spreadFirstDays(keys: Int32Array, orderOf: Uint32Array, order: Uint32Array, start: number, end: number): void {
  for (let from = start; from < end;) {
    const number = orderOf[order[from] as number]
    let first = never
    let to = from
    for (; to < end && orderOf[order[to] as number] === number; to++)
      first = Math.min(first, keys[order[to] as number] as number)
    for (; from < to; from++) keys[order[from] as number] = first
  }
}

function* sortRuns(order: Uint32Array, offsets: Uint32Array, compare: Compare): Generator<void, void> {
  for (let row = 0; row + 1 < offsets.length; row++) {
    if (row % customersOfStep === 0) yield
    const start = offsets[row] as number
    const end = offsets[row + 1] as number
    if (end - start <= shortRun) insertInOrder(order, start, end, compare)
    else if (!isSorted(order, start, end, compare)) order.subarray(start, end).sort(compare)
  }
}

function insertInOrder(order: Uint32Array, start: number, end: number, compare: Compare): void {
  for (let index = start + 1; index < end; index++) {
    const event = order[index] as number
    let to = index
    for (; to > start && compare(order[to - 1] as number, event) > 0; to--) order[to] = order[to - 1] as number
    order[to] = event
  }
}

function isSorted(order: Uint32Array, start: number, end: number, compare: Compare): boolean {
  for (let index = start + 1; index < end; index++)
    if (compare(order[index - 1] as number, order[index] as number) > 0) return false
  return true
}
