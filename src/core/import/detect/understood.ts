import type { Understood } from '../../../contract/import-results'
import type { Recipe } from '../../../model/recipe'
import { dialectOfColumn, typeOfTarget } from '../build/builder-for'
import { parseYesNo } from '../values/parse-yes-no'
import type { ColumnProfile } from './column-profile'

const mostWords = 12
const grouped = /\d([\s'’.,])\d{3}(?!\d)/g
const nameOfSign: Readonly<Record<string, Understood['thousands'][number]>> = {
  ' ': 'blank',
  '\u00a0': 'noBreakBlank',
  '\u202f': 'narrowBlank',
  '\u2009': 'narrowBlank',
  "'": 'apostrophe',
  '’': 'apostrophe',
  '.': 'point',
  ',': 'comma'
}

/** What of the writing is understood without being chosen: signs between thousands, words for yes and no; currencies as given. */
export function understoodOf(
  recipe: Recipe,
  profiles: readonly ColumnProfile[],
  currencies: readonly string[]
): Understood {
  const thousands = new Set<Understood['thousands'][number]>()
  const yesNo = new Set<string>()
  for (const { position, counts } of profiles) {
    const column = recipe.columns[position]
    const type = column && typeOfTarget(column.target)
    if (type === 'yesNo') for (const word of counts.keys()) if (parseYesNo(word) !== 0) yesNo.add(word)
    if (!column || (type !== 'number' && type !== 'money')) continue
    const { decimal } = dialectOfColumn(recipe.dialect, column)
    for (const value of counts.keys())
      for (const [, sign = ''] of value.slice(0, 64).matchAll(grouped)) {
        const name = sign === decimal ? undefined : nameOfSign[sign]
        if (name) thousands.add(name)
      }
  }
  return { thousands: [...thousands], yesNo: [...yesNo].slice(0, mostWords), currencies: [...new Set(currencies)] }
}
