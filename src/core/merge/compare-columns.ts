import type { Column, MultipleChoiceColumn } from '../../model/customer-table'
import { rowCount } from '../columns/known-rows'
import { joinDictionaries } from './join-dictionaries'
import { isSameText } from './match-rows'
import { unknownAt, unknownWords } from './unknown-words'

/** How many customers of the base have another value than before; of these, whose was unknown, and whose has become so. */
export interface ColumnChanges {
  readonly changed: number
  readonly filled: number
  readonly emptied: number
}

/** The values of a field before and after; null where it is not there. */
export interface BeforeAndAfter {
  /** Before, in the type it has now; of what cannot be so, unknown. */
  readonly before: Column | null
  /** Before, as it was: what is known here was known. */
  readonly was: Column | null
  readonly after: Column | null
}

/** Counts, of the rows met (those that have a row before), those whose value differs, and marks them. */
export function compareColumns(
  { before, was, after }: BeforeAndAfter,
  fromOld: Uint32Array,
  met: Uint32Array,
  changedRows: Uint8Array
): ColumnChanges {
  if (met.length === 0 || (before !== null && before === after && was === before))
    return { changed: 0, filled: 0, emptied: 0 }
  const isSame = before && after ? sameness(before, after) : () => false
  const [knew, knows] = [knownTest(was, met), knownTest(after, met)]
  const counts = { changed: 0, filled: 0, emptied: 0 }
  for (const row of met) {
    const old = fromOld[row] as number
    const [knewOld, knowsNew] = [knew(old), knows(row)]
    if (!knewOld && !knowsNew) continue
    if (knewOld && knowsNew && isSame(old, row)) continue
    counts.changed++
    if (!knewOld) counts.filled++
    if (!knowsNew) counts.emptied++
    changedRows[row] = 1
  }
  return counts
}

/** So many rows for each one met, and looking at the bits of all is slower than looking at the values met. */
const rowsOfOneMet = 8

/** Tells whether a row of a column is known; nothing is in a column that is not there. */
function knownTest(column: Column | null, met: Uint32Array): (row: number) => boolean {
  if (!column) return () => false
  if (met.length * rowsOfOneMet < rowCount(column)) {
    const isUnknown = unknownAt(column)
    return (row) => !isUnknown(row)
  }
  const words = unknownWords(column)
  return (row) => ((words[row >>> 5] as number) & (1 << (row & 31))) === 0
}

/** Whether a row's value in one column is that of a row in another of its kind; both are known. */
function sameness(one: Column, other: Column): (row: number, otherRow: number) => boolean {
  if (one.kind === 'choice' && other.kind === 'choice') {
    const { ofOld, ofNew } = joinDictionaries(one.dictionary, other.dictionary)
    return (row, otherRow) => ofOld[one.codes[row] as number] === ofNew[other.codes[otherRow] as number]
  }
  if (one.kind === 'text' && other.kind === 'text') return (row, otherRow) => isSameText(one, row, other, otherRow)
  if (one.kind === 'multipleChoice' && other.kind === 'multipleChoice') return sameLists(one, other)
  if (one.kind === 'age' && other.kind === 'age')
    return (row, otherRow) => one.from[row] === other.from[otherRow] && one.to[row] === other.to[otherRow]
  if (one.kind === 'number' && other.kind === 'number')
    return (row, otherRow) => one.values[row] === other.values[otherRow]
  if (one.kind === 'day' && other.kind === 'day') return (row, otherRow) => one.values[row] === other.values[otherRow]
  if (one.kind === 'yesNo' && other.kind === 'yesNo')
    return (row, otherRow) => one.values[row] === other.values[otherRow]
  return () => false
}

/** Lists of the same choices, in whatever order. */
function sameLists(one: MultipleChoiceColumn, other: MultipleChoiceColumn): (row: number, otherRow: number) => boolean {
  const { ofOld, ofNew } = joinDictionaries(one.dictionary, other.dictionary)
  const isIn = (code: number, start: number, end: number): boolean => {
    for (let at = start; at < end; at++) if (ofNew[other.codes[at] as number] === code) return true
    return false
  }
  return (row, otherRow) => {
    const [start, end] = [one.offsets[row] as number, one.offsets[row + 1] as number]
    const [from, to] = [other.offsets[otherRow] as number, other.offsets[otherRow + 1] as number]
    if (end - start !== to - from) return false
    for (let at = start; at < end; at++) if (!isIn(ofOld[one.codes[at] as number] as number, from, to)) return false
    return true
  }
}
