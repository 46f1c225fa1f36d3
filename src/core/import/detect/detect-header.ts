import { comparableText } from '../../../model/comparable-text'
import { isMissing } from '../values/missing'
import { standardFieldsOfHeader } from './header-dictionary'

export interface HeaderGuess {
  readonly header: boolean
  readonly doubtful: boolean
}

const looked = 500
const valueLike = /^[\s\p{Sc}+\-−]*\d[\d\s.,:/'’-]*(?:%|\p{Sc})?$/u
const addressLike = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

const longest = 254
/** Whether a cell looks like a number, an amount or a day, so not like a header. */
export const isValueLike = (cell: string): boolean => cell.length <= longest && valueLike.test(cell)
const isAddressLike = (cell: string): boolean => cell.length <= longest && addressLike.test(cell)

/** Whether the first row names the columns: known headers, and texts above columns of numbers, speak for it; values speak against. */
export function detectHeader(rows: readonly (readonly string[])[]): HeaderGuess {
  const [first = [], ...rest] = rows.slice(0, looked)
  const known = first.filter((cell) => standardFieldsOfHeader(cell).length > 0).length
  const values = first.filter((cell) => isValueLike(cell) || isAddressLike(cell)).length
  const score = first.reduce(
    (sum, cell, position) =>
      sum +
      evidence(
        cell,
        rest.map((row) => row[position] ?? '')
      ),
    0
  )
  const total = score + known * 2
  if (known > 0 && known >= values) return { header: true, doubtful: false }
  if (total !== 0) return { header: total > 0, doubtful: Math.abs(total) < 1 }
  return { header: values === 0, doubtful: rest.length > 0 }
}

/** What the first cell of a column says beside the others: above 0 for a header. */
function evidence(cell: string, others: readonly string[]): number {
  const known = others.filter((other) => !isMissing(other))
  if (isMissing(cell)) return 0
  if (isValueLike(cell)) return -1.5
  if (isAddressLike(cell)) return -2
  if (known.length === 0) return 0
  const valueShare = known.filter((other) => isValueLike(other)).length / known.length
  if (valueShare > 0.8) return 1.5
  const comparable = comparableText(cell)
  if (known.some((other) => comparableText(other) === comparable)) return -0.5
  return new Set(known).size < known.length / 2 ? 0.5 : 0.1
}
