import type { RejectReason } from '../../../contract/results'
import type { EventSource } from '../../../model/customer-table'
import type { BatchRejects } from '../batch-rejects'
import type { MissingBytes } from '../bytes/missing-bytes'
import { trimCells } from '../bytes/trim-cells'
import { leaveBroken, type TakerParts } from '../create-batch-taker'
import { columnTakerOf, type ReadEventColumns } from './event-column-takers'
import { eventColumnsOf } from './event-fields'

/** Takes the columns of events, batch by batch. */
export interface EventColumns {
  take(): void
  /** `customers` has the place of the customer of each line. */
  finish(customers: Uint32Array): ReadEventColumns
}

/** Takers of a recipe's columns of events. */
export function createEventColumns(
  parts: TakerParts,
  source: EventSource,
  rejects: BatchRejects,
  missing: MissingBytes
): EventColumns {
  const { recipe, options, batch, hasInvalidBytes } = parts
  const columns = eventColumnsOf(recipe, source, options.currency)
  const hasDays = columns.some(({ attribute }) => attribute === 'day')
  const takers = columns.map((column) => ({
    column,
    taker: columnTakerOf(parts, column, { source, hasDays, missing })
  }))
  return {
    take() {
      for (const { column, taker } of takers) {
        const { position, name } = column
        const reject = (row: number, reason: RejectReason): void => rejects.cell(row, position, name, reason)
        trimCells(batch, position, missing)
        if (hasInvalidBytes()) leaveBroken(batch, (row) => reject(row, 'invalidBytes'))
        taker.take(batch, reject)
      }
    },
    finish(customers) {
      const read: ReadEventColumns = { attributes: new Map(), price: null, orders: null, returns: null }
      for (const { taker } of takers) taker.finish(read, customers)
      return read
    }
  }
}
