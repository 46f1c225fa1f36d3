import type { DayColumn, NumberColumn } from '../../../model/customer-table'
import type { RowBatch } from '../bytes/row-batch'
import type { ColumnFiller, RejectCell } from '../fill/column-filler'
import { createGrowingArray, type FillingRoom } from '../fill/growing-array'
import { readHours } from './hour-cells'

/** Takes a column of times: the day and the hour of each. */
export interface TimeFiller {
  take(batch: RowBatch, reject: RejectCell): void
  /** The hours are null when there is none but midnight, which is then no time of day. `days` is null when they are not read. */
  finish(): { readonly days: DayColumn | null; readonly hours: NumberColumn | null }
}

/**
 * A filler of times as they stand, in whatever zone they are written: "2017-01-28 14:06:53", "01.01.2020 0:00", and, where
 * another column has the day (`days` null), "14:06". The hour of a day without a time is unknown.
 */
export function timeFiller(room: FillingRoom, days: ColumnFiller | null): TimeFiller {
  const hours = createGrowingArray('f64', room)
  let isTold = false
  return {
    take(batch, reject) {
      const { starts, ends, numbers, count } = batch
      days?.take(batch, reject)
      if (readHours(batch)) isTold = true
      for (let row = 0; !days && row < count; row++)
        if (numbers[row] !== numbers[row] && starts[row] !== ends[row]) reject(row, 'notADate')
      hours.append(numbers.subarray(0, count))
    },
    finish() {
      const day = days?.finish()
      return {
        days: day?.kind === 'day' ? day : null,
        hours: isTold ? { kind: 'number', values: hours.finish() } : null
      }
    }
  }
}
