import type { DayColumn, NumberColumn } from '../../../model/customer-table'
import { unknownDay } from '../../../model/day'
import { loopsOver } from '../../columns/column-memory'
import { dayCodesWithin } from '../../columns/day-codes'
import { writeMovedRange } from '../../columns/moved-range'
import { numberCodesWithin } from '../../columns/number-codes'
import { plainSets, type SetMaker } from '../../columns/set-maker'
import type { Verdict } from './verdict'

/** Numbers from `from` to `to`, both included, null open; NaN is unknown. */
export function numbersInRange(
  column: NumberColumn,
  from: number | null,
  to: number | null,
  sets: SetMaker = plainSets(column.values.length)
): Verdict {
  const values = sets.placed(column.values)
  const matches = sets.take()
  const { words } = matches
  const [low, high] = [from ?? -Infinity, to ?? Infinity]
  const loops = loopsOver(values, words)
  const spans = loops && numberCodesWithin(values, low, high, sets)
  if (loops && spans) writeMovedRange(loops, spans, { at: values.byteOffset, from: low, to: high }, words, sets)
  else if (loops) loops.rangeOfNumbers(values.byteOffset, values.length, low, high, words.byteOffset)
  else writeRange(values, low, high, words)
  return { matches, unknown: sets.unknownOf(column) }
}

/** Day numbers from `from` to `to`, both included, null open; `unknownDay` is unknown. */
export function daysInRange(
  column: DayColumn,
  from: number | null,
  to: number | null,
  sets: SetMaker = plainSets(column.values.length)
): Verdict {
  const values = sets.placed(column.values)
  const matches = sets.take()
  const { words } = matches
  const low = Math.max(unknownDay + 1, Math.ceil(from ?? -Infinity))
  const high = Math.min(0x7fffffff, Math.floor(to ?? Infinity))
  const loops = loopsOver(values, words)
  const spans = loops && low <= high ? dayCodesWithin(values, low, high, sets) : null
  if (!(low <= high)) words.fill(0)
  else if (loops && spans) writeMovedRange(loops, spans, { at: 0, from: low, to: high }, words, sets)
  else if (loops) loops.rangeOfDays(values.byteOffset, values.length, low, high, words.byteOffset)
  else writeRange(values, low, high, words)
  return { matches, unknown: sets.unknownOf(column) }
}

function writeRange(values: Float64Array | Int32Array, low: number, high: number, words: Uint32Array): void {
  const rows = values.length
  for (let word = 0, row = 0; row < rows; word++) {
    const end = Math.min(rows, row + 32)
    let isTrue = 0
    for (let bit = 1; row < end; row++, bit <<= 1) {
      const value = values[row] as number
      if (value >= low && value <= high) isTrue |= bit
    }
    words[word] = isTrue
  }
}
