import type { PageRequest } from '../../../contract/requests'
import type { CustomerPage, CustomerRow } from '../../../contract/results'
import { andBits, countOf, orBits, type Bits } from '../../columns/bits'
import { textAt } from '../../columns/text-column'
import type { Engine } from '../bits/engine'
import { cellValueOf } from './cell-value'
import { pageRows } from './page-rows'
import { searchRows } from './search-rows'

/** Ids of the segments that the customer of a row is a member of. */
export type SegmentsOf = (row: number) => readonly string[]

/**
 * A window of customers (all when `scope` is null), narrowed by the search, sorted by a field: stable, unknown last in
 * both directions, in the order of the base when unsorted. `alsoFound` has rows that the search finds besides. A column or sort by a field that is gone gives nulls, no order.
 */
export function customerPageOf(
  engine: Engine,
  scope: Bits | null,
  request: PageRequest,
  segmentsOf: SegmentsOf = () => [],
  alsoFound: Bits | null = null
): CustomerPage {
  const inTexts = searchRows(engine, request.search)
  const found = inTexts && alsoFound ? orBits(inTexts, alsoFound) : inTexts
  const shown = scope && found ? andBits(scope, found) : (scope ?? found)
  const rows = pageRows(engine, shown, request)
  return {
    total: shown ? countOf(shown) : engine.table.rows,
    offset: request.offset,
    columns: request.columns,
    rows: writtenRows(engine, rows, request.columns).map(({ id, cells }, index) => ({
      id,
      cells,
      segments: segmentsOf(rows[index] as number)
    }))
  }
}

/** A row as it stays while the base does. */
type WrittenRow = Pick<CustomerRow, 'id' | 'cells'>

const mostWritten = 4096
const writtenBytes = mostWritten * 512

/** Those written last are kept: while a slider moves, most rows of a page stay. */
function writtenRows(engine: Engine, rows: readonly number[], columns: readonly string[]): WrittenRow[] {
  const kept = engine.derived.remember(
    `rows with ${JSON.stringify(columns)}`,
    () => new Map<number, WrittenRow>(),
    () => writtenBytes
  )
  if (kept.size + rows.length > mostWritten) kept.clear()
  return rows.map((row) => {
    const known = kept.get(row)
    if (known) return known
    const made = writtenRow(engine, row, columns)
    if (kept.size < mostWritten) kept.set(row, made)
    return made
  })
}

function writtenRow(engine: Engine, row: number, columns: readonly string[]): WrittenRow {
  const cells = columns.map((id) => {
    const column = engine.table.columns.get(id)
    const field = engine.fields.get(id)
    return column && field ? cellValueOf(column, field, row) : null
  })
  return { id: textAt(engine.table.ids, row), cells }
}
