import type { RejectReason } from '../../../contract/results'
import { parseNumber } from '../values/parse-number'
import type { ColumnBuilder } from './column-builder'
import { createGrowable, float64s } from './growable'

/** Which numbers a column takes. */
export interface NumberRange {
  readonly minimum: number
  readonly maximum: number
  readonly whole: boolean
  readonly reason: RejectReason
}

/** Takes every number. */
export const anyNumber: NumberRange = { minimum: -Infinity, maximum: Infinity, whole: false, reason: 'notANumber' }

/** Builds a column of numbers; those outside the range are refused with its reason. */
export function numberBuilder(decimal: '.' | ',', range: NumberRange = anyNumber): ColumnBuilder {
  const values = createGrowable(float64s)
  let known = 0
  return {
    add(text) {
      const value = parseNumber(text, decimal)
      const taken = value >= range.minimum && value <= range.maximum && (!range.whole || Number.isInteger(value))
      values.push(taken ? value : Number.NaN)
      if (!taken) return range.reason
      known++
      return null
    },
    addUnknown: () => values.push(Number.NaN),
    known: () => known,
    finish: () => ({ kind: 'number', values: values.finish() })
  }
}
