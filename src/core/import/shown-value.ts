import type { CellValue } from '../../contract/results'
import { openAge, unknownAge, type Column } from '../../model/customer-table'
import { isoFromDay, unknownDay } from '../../model/day'

const decoder = new TextDecoder()

/** A value of a column as the screen gets it; null when unknown. */
export function shownValue(column: Column, row: number): CellValue {
  switch (column.kind) {
    case 'number': {
      const value = column.values[row] ?? Number.NaN
      return Number.isNaN(value) ? null : value
    }
    case 'day': {
      const day = column.values[row] ?? unknownDay
      return day === unknownDay ? null : isoFromDay(day)
    }
    case 'choice': {
      const code = column.codes[row] ?? 0
      return code === 0 ? null : (column.dictionary[code] ?? null)
    }
    case 'yesNo': {
      const code = column.values[row] ?? 0
      return code === 0 ? null : code === 2
    }
    case 'text':
      return decoder.decode(column.bytes.subarray(column.offsets[row], column.offsets[row + 1])) || null
    case 'multipleChoice': {
      const codes = column.codes.subarray(column.offsets[row], column.offsets[row + 1])
      return codes.length === 0 ? null : Array.from(codes, (code) => column.dictionary[code] ?? '')
    }
    case 'age': {
      const from = column.from[row] ?? unknownAge
      const to = column.to[row] ?? unknownAge
      return from === unknownAge ? null : { from, to: to === openAge ? null : to }
    }
  }
}
