import type { PageRequest } from '../../../contract/api'
import type { CustomerPage, CustomerRow } from '../../../contract/results'
import { andBits, countBits, hasBit, type Bits } from '../../columns/bits'
import { sortKeysOf } from '../../columns/sort-keys'
import { sortedOrder } from '../../columns/sorted-order'
import { textAt } from '../../columns/text-column'
import type { Engine } from '../bits/engine'
import { cellValueOf } from './cell-value'
import { searchRows } from './search-rows'

/** Ids of the segments that the customer of a row is a member of. */
export type SegmentsOf = (row: number) => readonly string[]

/**
 * A window of customers (all when `scope` is null), narrowed by the search, sorted by a field: stable, unknown last in
 * both directions, in the order of the base when unsorted. A column or sort by a field that is gone gives nulls, no order.
 */
export function customerPageOf(
  engine: Engine,
  scope: Bits | null,
  request: PageRequest,
  segmentsOf: SegmentsOf = () => []
): CustomerPage {
  const found = searchRows(engine, request.search)
  const shown = scope && found ? andBits(scope, found) : (scope ?? found)
  const order = request.sort ? orderBy(engine, request.sort.field, request.sort.descending) : null
  const rows = windowOf(engine.table.rows, shown, order, request.offset, request.limit)
  return {
    total: shown ? countBits(shown) : engine.table.rows,
    offset: request.offset,
    columns: request.columns,
    rows: rows.map((row) => customerRow(engine, row, request.columns, segmentsOf))
  }
}

function customerRow(engine: Engine, row: number, columns: readonly string[], segmentsOf: SegmentsOf): CustomerRow {
  const cells = columns.map((id) => {
    const column = engine.table.columns.get(id)
    const field = engine.fields.get(id)
    return column && field ? cellValueOf(column, field, row) : null
  })
  return { id: textAt(engine.table.ids, row), cells, segments: segmentsOf(row) }
}

/** The order of the whole base by a field, kept: every scope walks the same one. */
function orderBy(engine: Engine, field: string, descending: boolean): Uint32Array | null {
  const column = engine.table.columns.get(field)
  if (!column) return null
  const sort = (): Uint32Array => {
    const keys = engine.derived.remember(
      `keys ${field}`,
      () => sortKeysOf(column),
      (made) => made.byteLength
    )
    return sortedOrder(keys, descending)
  }
  return engine.derived.remember(`order ${descending} ${field}`, sort, (order) => order.byteLength)
}

function windowOf(
  rows: number,
  shown: Bits | null,
  order: Uint32Array | null,
  offset: number,
  limit: number
): number[] {
  const window: number[] = []
  let skipped = 0
  for (let place = shown ? 0 : offset; place < rows && window.length < limit; place++) {
    const row = order ? (order[place] as number) : place
    if (shown && !hasBit(shown, row)) continue
    if (shown && skipped < offset) skipped++
    else window.push(row)
  }
  return window
}
