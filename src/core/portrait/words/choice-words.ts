import type { ChoiceCriterion } from '../../../model/criterion/choice-criterion'
import type { Field } from '../../../model/field'
import { choiceText } from '../../../words/value-text'
import { fieldPhrase } from './field-phrase'
import { valueList } from './joined'
import { whose, type Phrasing, type Predicate } from './phrasing'
import { nothingChosen } from './without-bounds'

const places = ['city', 'region', 'country'] as const

/** "live in Kraków or Warszawa", "education is higher" */
export function choiceWords(criterion: ChoiceCriterion, field: Field, phrasing: Phrasing): Predicate {
  if (criterion.values.length === 0) return nothingChosen(phrasing, field, criterion.negated)
  const values = criterion.values.map((value) => choiceText(phrasing.words, field, value))
  return oneOf(values, criterion.negated, field, phrasing)
}

/** A field is, or is not, one of some values, which are not empty. */
export function oneOf(values: readonly string[], negated: boolean, field: Field, phrasing: Phrasing): Predicate {
  const { words } = phrasing
  const form = negated ? 'isNot' : 'is'
  const items = negated ? values.map((value) => words.say('sentence.choice.item', { value })) : values
  const list = valueList(words, items, negated ? 'not' : 'or')
  const place = field.standard ? places.find((each) => each === field.id) : undefined
  if (place) return { pronoun: 'who', text: words.say(`sentence.${place}.${form}`, { values: list }) }
  return whose(words.say(`sentence.choice.${form}`, { field: fieldPhrase(phrasing, field), values: list }))
}
