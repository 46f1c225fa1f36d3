import { unknownAge, type Column } from '../../model/customer-table'
import { unknownDay } from '../../model/day'
import type { FieldType } from '../../model/field'

/** A column of a field's type in which nothing is known. */
export function emptyColumn(type: FieldType, rows: number): Column {
  switch (type) {
    case 'number':
    case 'money':
      return { kind: 'number', values: new Float64Array(rows).fill(Number.NaN) }
    case 'date':
      return { kind: 'day', values: new Int32Array(rows).fill(unknownDay) }
    case 'yesNo':
      return { kind: 'yesNo', values: new Uint8Array(rows) }
    case 'age':
      return { kind: 'age', from: new Int16Array(rows).fill(unknownAge), to: new Int16Array(rows).fill(unknownAge) }
    case 'text':
      return { kind: 'text', bytes: new Uint8Array(0), offsets: new Uint32Array(rows + 1) }
    case 'choice':
      return { kind: 'choice', codes: new Uint8Array(rows), dictionary: [''] }
    case 'multipleChoice':
      return { kind: 'multipleChoice', codes: new Uint16Array(0), offsets: new Uint32Array(rows + 1), dictionary: [''] }
  }
}
