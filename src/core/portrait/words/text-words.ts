import type { TextCriterion } from '../../../model/criterion/text-criterion'
import type { Field } from '../../../model/field'
import { oneOf } from './choice-words'
import { fieldPhrase } from './field-phrase'
import { quotedList } from './joined'
import { literal } from './marks'
import { whose, type Phrasing, type Predicate } from './phrasing'
import { nothingChosen } from './without-bounds'

/** "e-mail ends with “.pl”" */
export function textWords(criterion: TextCriterion, field: Field, phrasing: Phrasing): Predicate {
  const { words } = phrasing
  const { operator, values, negated } = criterion
  if (values.length === 0) return nothingChosen(phrasing, field, negated)
  const quoted = (text: string): string => words.say('sentence.quoted', { text: literal(text) })
  if (operator === 'equals') return oneOf(values.map(quoted), negated, field, phrasing)
  const form = negated ? (`${operator}Not` as const) : operator
  const list = quotedList(words, values, negated ? 'nor' : 'or')
  return whose(words.say(`sentence.text.${form}`, { field: fieldPhrase(phrasing, field), values: list }))
}
