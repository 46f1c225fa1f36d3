import type { Language } from '../../../model/language'
import type { DateOrder } from '../../../model/recipe'

export interface DateOrderGuess {
  readonly dateOrder: DateOrder
  readonly doubtful: boolean
  /** Whether a value tells it: a day above 12, or points between. */
  readonly told: boolean
}

const yearLast = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:\D.*)?$/s
const yearFirst = /^\d{4}[./-]\d{1,2}[./-]\d{1,2}(?:\D.*)?$/s

/** The order of day, month and year, decided over all values that look like dates; days above 12 tell. */
export function detectDateOrder(rows: readonly (readonly string[])[], language: Language): DateOrderGuess {
  let dayFirst = 0
  let monthFirst = 0
  let points = 0
  let either = 0
  let others = 0
  for (const row of rows)
    for (const cell of row) {
      if (cell.length < 6 || cell.length > 32) continue
      const match = yearLast.exec(cell)
      if (!match) {
        if (yearFirst.test(cell)) others++
        continue
      }
      const [one, two] = [Number(match[1]), Number(match[3])]
      if (one > 31 || two > 31) continue
      if (one > 12 && two <= 12) dayFirst++
      else if (two > 12 && one <= 12) monthFirst++
      else if (match[2] === '.') points++
      else either++
    }
  if (dayFirst + monthFirst + points + either === 0) return { dateOrder: 'ymd', doubtful: false, told: false }
  if (dayFirst + monthFirst > 0)
    return { dateOrder: dayFirst >= monthFirst ? 'dmy' : 'mdy', doubtful: dayFirst > 0 && monthFirst > 0, told: true }
  if (points > 0) return { dateOrder: 'dmy', doubtful: false, told: true }
  return { dateOrder: language === 'en' && others === 0 ? 'mdy' : 'dmy', doubtful: true, told: false }
}
