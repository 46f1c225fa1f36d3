import type { CellValue } from '../../../contract/results'
import { openAge, unknownAge, type Column } from '../../../model/customer-table'
import { isoFromDay, unknownDay } from '../../../model/day'
import type { Field } from '../../../model/field'
import { textAt } from '../../columns/text-column'

/** The value of a row as the screen gets it, null when unknown. */
export function cellValueOf(column: Column, _field: Field, row: number): CellValue {
  switch (column.kind) {
    case 'number': {
      const value = column.values[row] ?? NaN
      return Number.isNaN(value) ? null : value
    }
    case 'day': {
      const day = column.values[row] ?? unknownDay
      return day === unknownDay ? null : isoFromDay(day)
    }
    case 'yesNo': {
      const value = column.values[row] ?? 0
      return value === 0 ? null : value === 2
    }
    case 'choice':
      return column.dictionary[column.codes[row] ?? 0] || null
    case 'text':
      return textAt(column, row) || null
    case 'multipleChoice': {
      const codes = column.codes.subarray(column.offsets[row] ?? 0, column.offsets[row + 1] ?? 0)
      return codes.length === 0 ? null : Array.from(codes, (code) => column.dictionary[code] ?? '')
    }
    case 'age': {
      const from = column.from[row] ?? unknownAge
      const to = column.to[row] ?? from
      return from === unknownAge ? null : { from, to: to === openAge ? null : to }
    }
  }
}
