import type { PageRequest } from '../../../contract/requests'
import type { Column } from '../../../model/customer-table'
import { countOf, rowsOf, type Bits } from '../../columns/bits'
import { firstAmong } from '../../columns/first-among'
import { firstInOrder } from '../../columns/first-in-order'
import { nthRows } from '../../columns/nth-rows'
import { sortKeySteps } from '../../columns/sort-keys'
import { sortedOrder } from '../../columns/sorted-order'
import { walked } from '../../columns/walked'
import type { Engine } from '../bits/engine'

/** So many rows at the head of an order are looked through before the rest is sorted. */
const headRows = 16_384
/** So few rows are sorted by themselves. */
const fewRows = 65_536

/** What an order of the base is made of, as far as it was needed. */
interface Order {
  readonly keys: Float64Array
  readonly descending: boolean
  /** To where the loops can read the head. */
  readonly moved: (rows: Uint32Array) => Uint32Array
  head: Uint32Array | null
  whole: Uint32Array | null
}

/** Makes in steps what sorting by a field takes, where it is not made yet: for texts of a million customers that is a second. */
export function* orderSteps(engine: Engine, sort: PageRequest['sort']): Generator<void, void> {
  const column = sort ? engine.table.columns.get(sort.field) : undefined
  if (!sort || column?.kind !== 'text' || engine.derived.has(`keys ${sort.field}`)) return
  const keys = yield* sortKeySteps(column)
  keptKeys(engine, sort.field, () => keys)
}

function keptKeys(engine: Engine, field: string, make: () => Float64Array): Float64Array {
  return engine.derived.remember(`keys ${field}`, make, (made) => made.byteLength)
}

/** The rows of a page: a window of `shown` (of all when null), sorted by a field or in the order of the base. */
export function pageRows(engine: Engine, shown: Bits | null, request: PageRequest): number[] {
  const { sort, offset, limit } = request
  const order = sort ? orderBy(engine, sort.field, sort.descending) : null
  if (order) return shown ? rowsAmong(order, shown, offset, limit) : rowsOfAll(order, offset, limit)
  if (shown) return nthRows(shown, offset, limit)
  const length = Math.max(0, Math.min(limit, engine.table.rows - offset))
  return Array.from({ length }, (_, index) => offset + index)
}

function orderBy(engine: Engine, field: string, descending: boolean): Order | null {
  const column = engine.table.columns.get(field)
  if (!column) return null
  const make = (): Order => ({
    keys: keysBy(engine, field, column),
    descending,
    moved: engine.sets.moved,
    head: null,
    whole: null
  })
  return engine.derived.remember(`order ${descending} ${field}`, make, () => 4 * (engine.table.rows + headRows))
}

function keysBy(engine: Engine, field: string, column: Column): Float64Array {
  if (column.kind === 'number') return column.values
  return keptKeys(engine, field, () => walked(sortKeySteps(column)))
}

function rowsOfAll(order: Order, offset: number, limit: number): number[] {
  const head = order.whole ?? headOf(order)
  const rows = offset + limit <= head.length ? head : wholeOf(order)
  return [...rows.subarray(offset, offset + limit)]
}

/** Along the head of the order where that is enough; a few rows are sorted by themselves, more along the whole order. */
function rowsAmong(order: Order, shown: Bits, offset: number, limit: number): number[] {
  const count = countOf(shown)
  const wanted = Math.min(offset + limit, count)
  if (order.whole) return firstAmong(order.whole, shown, wanted).slice(offset)
  const found = firstAmong(headOf(order), shown, wanted)
  if (found.length === wanted) return found.slice(offset)
  if (count > fewRows) return firstAmong(wholeOf(order), shown, wanted).slice(offset)
  const rows = rowsOf(shown)
  const keys = keysOf(rows, order.keys)
  const places = sortedOrder(keys, order.descending).subarray(offset, wanted)
  return Array.from(places, (place) => rows[place] as number)
}

function headOf(order: Order): Uint32Array {
  order.head ??= order.moved(firstInOrder(order.keys, order.descending, headRows))
  return order.head
}

function wholeOf(order: Order): Uint32Array {
  order.whole ??= sortedOrder(order.keys, order.descending)
  return order.whole
}

function keysOf(rows: Uint32Array, keys: Float64Array): Float64Array {
  const own = new Float64Array(rows.length)
  for (let index = 0; index < own.length; index++) own[index] = keys[rows[index] as number] as number
  return own
}
