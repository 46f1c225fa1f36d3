import { unknownDay, type DayNumber } from '../../../model/day'
import { parseDay, type DayReading } from '../values/parse-day'
import type { ColumnBuilder } from './column-builder'
import { createGrowable, int32s } from './growable'

const mostRemembered = 20_000

/** Builds a column of days. Days repeat, so what a text means is remembered. */
export function dayBuilder(reading: DayReading): ColumnBuilder {
  const values = createGrowable(int32s)
  const remembered = new Map<string, DayNumber>()
  let known = 0
  return {
    add(text) {
      let day = remembered.get(text)
      if (day === undefined) {
        day = parseDay(text, reading)
        if (remembered.size < mostRemembered) remembered.set(text, day)
      }
      values.push(day)
      if (day === unknownDay) return 'notADate'
      known++
      return null
    },
    addUnknown: () => values.push(unknownDay),
    known: () => known,
    finish: () => ({ kind: 'day', values: values.finish() })
  }
}
