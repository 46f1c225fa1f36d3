import { unknownDay } from '../../../model/day'
import { createVerdict, type Verdict } from './verdict'

/** Numbers from `from` to `to`, both included, null open; NaN is unknown. */
export function numbersInRange(values: Float64Array, from: number | null, to: number | null): Verdict {
  const low = from ?? -Infinity
  const high = to ?? Infinity
  const rows = values.length
  const verdict = createVerdict(rows)
  const matches = verdict.matches.words
  const unknown = verdict.unknown.words
  for (let word = 0, row = 0; row < rows; word++) {
    const end = Math.min(rows, row + 32)
    let isTrue = 0
    let isUnknown = 0
    for (let bit = 1; row < end; row++, bit <<= 1) {
      const value = values[row] as number
      if (value >= low && value <= high) isTrue |= bit
      else if (value !== value) isUnknown |= bit
    }
    matches[word] = isTrue
    unknown[word] = isUnknown
  }
  return verdict
}

/** Day numbers from `from` to `to`, both included, null open; `unknownDay` is unknown. */
export function daysInRange(values: Int32Array, from: number | null, to: number | null): Verdict {
  const low = from ?? unknownDay + 1
  const high = to ?? 0x7fffffff
  const rows = values.length
  const verdict = createVerdict(rows)
  const matches = verdict.matches.words
  const unknown = verdict.unknown.words
  for (let word = 0, row = 0; row < rows; word++) {
    const end = Math.min(rows, row + 32)
    let isTrue = 0
    let isUnknown = 0
    for (let bit = 1; row < end; row++, bit <<= 1) {
      const value = values[row] as number
      if (value === unknownDay) isUnknown |= bit
      else if (value >= low && value <= high) isTrue |= bit
    }
    matches[word] = isTrue
    unknown[word] = isUnknown
  }
  return verdict
}
