import { openAge, unknownAge, type AgeColumn } from '../../../model/customer-table'
import { createVerdict, type Verdict } from './verdict'

/**
 * Ages from `from` to `to` full years, both included, null open. An age given as a band is true when wholly inside,
 * false when wholly outside, else unknown; a range that ends before it begins holds nobody.
 */
export function agesInRange(column: AgeColumn, from: number | null, to: number | null): Verdict {
  const low = from ?? 0
  const high = to ?? openAge
  const rows = column.from.length
  const verdict = createVerdict(rows)
  const matches = verdict.matches.words
  const unknown = verdict.unknown.words
  for (let word = 0, row = 0; row < rows; word++) {
    const end = Math.min(rows, row + 32)
    let isTrue = 0
    let isUnknown = 0
    for (let bit = 1; row < end; row++, bit <<= 1) {
      const youngest = column.from[row] as number
      const oldest = column.to[row] as number
      if (youngest === unknownAge) isUnknown |= bit
      else if (youngest >= low && oldest <= high) isTrue |= bit
      else if (oldest >= low && youngest <= high && low <= high) isUnknown |= bit
    }
    matches[word] = isTrue
    unknown[word] = isUnknown
  }
  return verdict
}
