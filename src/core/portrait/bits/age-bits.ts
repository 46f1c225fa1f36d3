import { openAge, unknownAge, type AgeColumn } from '../../../model/customer-table'
import { countBits, countOf, type Bits } from '../../columns/bits'
import { writeSpans } from '../../columns/code-spans'
import { loopsOver } from '../../columns/column-memory'
import { ageCodesWithin } from '../../columns/age-codes'
import { plainSets, type SetMaker } from '../../columns/set-maker'
import type { Verdict } from './verdict'

/**
 * Ages from `from` to `to` full years, both included, null open. An age given as a band is true when wholly inside,
 * false when wholly outside, else unknown; a range that ends before it begins holds nobody.
 */
export function agesInRange(
  column: AgeColumn,
  from: number | null,
  to: number | null,
  sets: SetMaker = plainSets(column.from.length)
): Verdict {
  const placed = { kind: 'age', from: sets.placed(column.from), to: sets.placed(column.to) } as const
  const always = sets.unknownOf(column)
  const exactly = exactAgesWithin(placed, from ?? 0, to ?? openAge, sets)
  if (exactly) return { matches: exactly, unknown: always }
  const verdict = { matches: sets.take(), unknown: sets.take() }
  writeAges(placed, from ?? 0, to ?? openAge, verdict)
  if (countBits(verdict.unknown) !== countOf(always)) return verdict
  sets.giveBack(verdict.unknown)
  return { matches: verdict.matches, unknown: always }
}

/** Null where the ages have no codes. */
function exactAgesWithin(column: AgeColumn, low: number, high: number, sets: SetMaker): Bits | null {
  const loops = loopsOver(column.from)
  const spans = loops && ageCodesWithin(column, low, high, sets)
  if (!spans) return null
  const matches = sets.take()
  writeSpans(loops, spans, { at: 0, from: 0, to: 0 }, matches.words)
  return matches
}

function writeAges(column: AgeColumn, low: number, high: number, { matches, unknown }: Verdict): void {
  const loops = loopsOver(column.from, column.to, matches.words, unknown.words)
  if (!loops || !isAge(low) || !isAge(high)) return writePlainly(column, low, high, matches.words, unknown.words)
  const [youngest, oldest] = [column.from.byteOffset, column.to.byteOffset]
  const { length } = column.from
  loops.rangeOfAges(youngest, oldest, length, low, high, matches.words.byteOffset, unknown.words.byteOffset)
}

function isAge(bound: number): boolean {
  return Number.isInteger(bound) && Math.abs(bound) <= openAge
}

function writePlainly(column: AgeColumn, low: number, high: number, matches: Uint32Array, unknown: Uint32Array): void {
  const rows = column.from.length
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
}
