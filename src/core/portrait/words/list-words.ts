import type { Criterion } from '../../../model/criterion/criterion'
import type { ListCriterion } from '../../../model/criterion/list-criterion'
import type { Field } from '../../../model/field'
import { fieldPhrase } from './field-phrase'
import { literal, telling } from './marks'
import { whose, type Phrasing, type Predicate } from './phrasing'
import { nothingChosen } from './without-bounds'

/** "e-mail address is in the list “VIP” (120)" */
export function listWords(criterion: ListCriterion, field: Field, phrasing: Phrasing): Predicate {
  const { list, negated } = criterion
  if (list === '') return nothingChosen(phrasing, field, negated)
  const form = negated ? 'isNot' : 'is'
  const facts = { field: fieldPhrase(phrasing, field), list: titleOf(criterion, phrasing) }
  return whose(phrasing.words.say(`sentence.list.${form}`, facts))
}

/** Says of a list that is not there what it was called. */
export function missingListWords(criterion: Criterion, phrasing: Phrasing): Predicate {
  const list = criterion.kind === 'list' ? titleOf(criterion, phrasing) : ''
  return { pronoun: 'group', text: phrasing.words.say('sentence.broken.missingList', { list }) }
}

function titleOf({ name, count }: ListCriterion, { words }: Phrasing): string {
  const quoted = words.say('sentence.quoted', { text: literal(name) })
  return telling(words.say('sentence.list.counted', { name: quoted, count: words.number(count) }))
}
