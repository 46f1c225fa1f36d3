import type { NumberCriterion } from '../../../model/criterion/number-criterion'
import type { Field } from '../../../model/field'
import { minorDigits } from '../../../model/minor-digits'
import { fieldPhrase } from './field-phrase'
import { telling } from './marks'
import { whose, type Phrasing, type Predicate } from './phrasing'
import { outsideText, rangeText } from './range-text'
import { withoutBounds } from './without-bounds'

/** "average check is at least 4,000 ₽" */
export function numberWords(criterion: NumberCriterion, field: Field, phrasing: Phrasing): Predicate {
  const { words } = phrasing
  const { from, to, excludesFrom, excludesTo, negated } = criterion
  if (from === undefined && to === undefined) return withoutBounds(phrasing, field, negated)
  const name = fieldPhrase(phrasing, field)
  const text = (value: number | undefined) => (value === undefined ? undefined : numberText(phrasing, field, value))
  if (from !== undefined && from === to && !excludesFrom && !excludesTo) {
    const value = telling(numberText(phrasing, field, from))
    const kind = isYear(field) ? 'year' : 'number'
    return whose(words.say(`sentence.${kind}.${negated ? 'differs' : 'equals'}`, { field: name, value }))
  }
  const range = { from: text(from), to: text(to), excludesFrom, excludesTo }
  const said = telling(negated ? outsideText(words, range) : rangeText(words, range))
  return whose(words.say('sentence.number.within', { field: name, range: said }))
}

/** A bound of a field: money without decimals when it is whole, a year without a thousands sign. */
export function numberText({ words, currency }: Phrasing, field: Field, value: number): string {
  if (field.type === 'money') {
    const code = field.currency ?? currency
    const whole = value % 10 ** minorDigits(code) === 0
    return words.money(value, code, { whole, exact: !whole })
  }
  return isYear(field) ? String(value) : words.number(value, 6)
}

function isYear(field: Field): boolean {
  return field.standard && field.id === 'birth_year'
}
