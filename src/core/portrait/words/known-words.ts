import type { KnownCriterion } from '../../../model/criterion/known-criterion'
import type { Field } from '../../../model/field'
import { telling } from './marks'
import { whose, type Phrasing, type Predicate } from './phrasing'
import { knownField } from './without-bounds'

/** "phone is known" */
export function knownWords(criterion: KnownCriterion, field: Field, phrasing: Phrasing): Predicate {
  const form = criterion.known !== criterion.negated ? 'yes' : 'no'
  return whose(phrasing.words.say(`sentence.known.${form}`, { field: telling(knownField(phrasing, field)) }))
}
