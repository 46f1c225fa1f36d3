import { comparableText } from '../../../model/comparable-text'
import type { Column } from '../../../model/customer-table'
import { unknownDay } from '../../../model/day'
import { textAt } from '../../columns/text-column'

/** Each event's value as a code from 0 (-1 unknown); values that read the same are one. */
export function codesOfEvents(column: Column, rows: number): { readonly different: number; at(event: number): number } {
  const codes = new Map<string | number, number>()
  const codeOf = (value: string | number | null): number => {
    if (value === null || value === '') return -1
    const known = codes.get(value)
    if (known !== undefined) return known
    codes.set(value, codes.size)
    return codes.size - 1
  }
  if (column.kind === 'choice') {
    const ofCode = Int32Array.from(column.dictionary, (value) => codeOf(comparableText(value)))
    return { different: codes.size, at: (event) => ofCode[column.codes[event] as number] as number }
  }
  const ofEvent = Int32Array.from({ length: rows }, (_, event) => codeOf(valueAt(column, event)))
  return { different: codes.size, at: (event) => ofEvent[event] as number }
}

function valueAt(column: Column, event: number): string | number | null {
  switch (column.kind) {
    case 'number': {
      const value = column.values[event] as number
      return value !== value ? null : value + 0
    }
    case 'day':
      return column.values[event] === unknownDay ? null : (column.values[event] as number)
    case 'yesNo':
      return column.values[event] === 0 ? null : (column.values[event] as number)
    case 'text':
      return comparableText(textAt(column, event))
    default:
      return null
  }
}
