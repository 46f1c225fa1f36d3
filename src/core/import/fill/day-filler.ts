import { unknownDay, type DayNumber } from '../../../model/day'
import { readDays } from '../bytes/day-cells'
import { textBetween } from '../bytes/row-batch'
import { parseDay, type DayReading } from '../values/parse-day'
import type { ColumnFiller } from './column-filler'
import { createGrowingArray, type FillingRoom } from './growing-array'

const mostRemembered = 20_000

/** Fills a column of days. Days that are written in words repeat, so what a text means is remembered. */
export function dayFiller(room: FillingRoom, reading: DayReading): ColumnFiller {
  const values = createGrowingArray('i32', room)
  const remembered = new Map<string, DayNumber>()
  const dayOfText = (text: string): DayNumber => {
    const known = remembered.get(text)
    if (known !== undefined) return known
    const day = parseDay(text, reading)
    if (remembered.size < mostRemembered) remembered.set(text, day)
    return day
  }
  return {
    take(batch, reject) {
      const { days, odd, starts, ends, count } = batch
      const odds = readDays(batch, reading.order)
      for (let each = 0; each < odds; each++) {
        const row = odd[each] ?? 0
        const day = dayOfText(textBetween(batch, starts[row] ?? 0, ends[row] ?? 0))
        days[row] = day
        if (day === unknownDay) reject(row, 'notADate')
      }
      values.append(days.subarray(0, count))
    },
    finish: () => ({ kind: 'day', values: values.finish() })
  }
}
