import type { DuplicateRule } from '../../contract/identity-arguments'
import type { Column } from '../../model/customer-table'
import { textAt } from '../columns/text-column'
import { unknownWords } from '../merge/unknown-words'
import { compareDays, type GroupMerge } from './choose-survivor'

/** A column with the rule by which groups get one value of it. */
export interface RuledColumn {
  readonly column: Column
  /** The column whose value decides: its own, or of what belongs to a consent the consent's. */
  readonly by: Column
  readonly rule: DuplicateRule
  /** The day by which a row's value is newer than another's, or `unknownDay`. */
  readonly day: (row: number) => number
  /** Of a consent: where days do not tell, that it was withdrawn holds. */
  readonly isConsent: boolean
}

/** The rows whose value a group's survivor gets: one, or, to be appended, several. */
export function chosenRows(ruled: RuledColumn, { survivor, others }: GroupMerge): readonly number[] {
  const { by: column, rule } = ruled
  if (rule === 'survivor') return [survivor]
  const unknown = unknownWords(column)
  const isKnown = (row: number): boolean => (((unknown[row >>> 5] as number) >>> (row & 31)) & 1) === 0
  const known = [survivor, ...others].filter(isKnown)
  const [first = survivor] = known
  if (known.length < 2 || rule === 'fillBlanks') return [first]
  if (rule === 'append' && (column.kind === 'text' || column.kind === 'multipleChoice')) return known
  if (rule === 'newest') return [newest(known, ruled)]
  return [rule === 'longest' ? longest(known, column) : first]
}

function newest(known: readonly number[], { by: column, day, isConsent }: RuledColumn): number {
  const isWithdrawn = (row: number): number =>
    isConsent && column.kind === 'yesNo' && column.values[row] === 1 ? 0 : 1
  const [first = 0] = [...known].sort(
    (one, other) => compareDays(day(one), day(other), -1) || isWithdrawn(one) - isWithdrawn(other)
  )
  return first
}

/** The first of those with the most characters or choices. */
function longest(known: readonly number[], column: Column): number {
  const lengthOf = (row: number): number => {
    if (column.kind === 'text') return textAt(column, row).length
    return column.kind === 'multipleChoice' ? (column.offsets[row + 1] ?? 0) - (column.offsets[row] ?? 0) : 0
  }
  return known.reduce((best, row) => (lengthOf(row) > lengthOf(best) ? row : best))
}
