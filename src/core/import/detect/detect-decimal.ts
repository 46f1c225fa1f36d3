import type { Dialect } from '../../../model/recipe'

export interface DecimalGuess {
  readonly decimal: '.' | ','
  readonly doubtful: boolean
  /** Whether a value tells it. */
  readonly told: boolean
}

const sign = '(?:\\s*(?:[\\p{Sc}%]|\\p{L}{1,4}\\.?))?'
const shape = (decimal: string, group: string): RegExp =>
  new RegExp(
    `^[\\p{Sc}]?\\s*[-+−]?[\\p{Sc}]?(?:\\d+${decimal}(?:\\d{1,2}|\\d{4,})|0${decimal}\\d{3}|\\d{1,3}(?:[\\s'’${group}]\\d{3})+${decimal}\\d+|\\d{1,3}(?:${group}\\d{3}){2,})${sign}$`,
    'u'
  )
const withComma = shape(',', '\\.')
const withPoint = shape('\\.', ',')
const eitherWay = /^[-+−]?[1-9]\d{0,2}[.,]\d{3}$/

/** The decimal sign, by the values that can be read in one way only. */
export function detectDecimal(rows: readonly (readonly string[])[], delimiter: Dialect['delimiter']): DecimalGuess {
  let comma = 0
  let point = 0
  let ambiguous = 0
  for (const row of rows)
    for (const cell of row) {
      if (cell.length < 3 || cell.length > 24 || !(cell.includes(',') || cell.includes('.'))) continue
      if (withComma.test(cell)) comma++
      else if (withPoint.test(cell)) point++
      else if (eitherWay.test(cell)) ambiguous++
    }
  if (comma === 0 && point === 0)
    return { decimal: delimiter === ';' ? ',' : '.', doubtful: ambiguous > 0, told: false }
  const doubtful = Math.min(comma, point) > Math.max(comma, point) / 20
  return { decimal: comma > point ? ',' : '.', doubtful, told: true }
}
