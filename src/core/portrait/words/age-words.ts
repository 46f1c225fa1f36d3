import type { AgeCriterion } from '../../../model/criterion/age-criterion'
import type { Field } from '../../../model/field'
import { fieldPhrase } from './field-phrase'
import { telling } from './marks'
import { whose, type Phrasing, type Predicate } from './phrasing'
import { outsideText, rangeText } from './range-text'
import { withoutBounds } from './without-bounds'

/** "age is 27–45" */
export function ageWords(criterion: AgeCriterion, field: Field, phrasing: Phrasing): Predicate {
  const { words } = phrasing
  const { from, to, negated } = criterion
  if (from === undefined && to === undefined) return withoutBounds(phrasing, field, negated)
  const name = fieldPhrase(phrasing, field)
  if (from !== undefined && from === to) {
    const value = telling(words.say('sentence.age.exact', {}, from))
    return whose(words.say(negated ? 'sentence.number.differs' : 'sentence.number.equals', { field: name, value }))
  }
  return whose(words.say('sentence.number.within', { field: name, range: telling(agesText(criterion, phrasing)) }))
}

/** "aged" and these words follow the subject: 27–45, "30 or over"; at least one bound is given. */
export function agedWords({ from, to }: AgeCriterion, { words }: Phrasing): string {
  if (from === undefined) return words.say('sentence.aged.to', {}, to ?? 0)
  if (to === undefined) return words.say('sentence.aged.from', {}, from)
  return from === to ? words.say('sentence.aged.exact', {}, from) : words.say('sentence.aged.range', { from }, to)
}

function agesText({ from, to, negated }: AgeCriterion, { words }: Phrasing): string {
  if (from !== undefined && to !== undefined && !negated) return words.say('sentence.age.between', { from }, to)
  const years = (count: number | undefined) =>
    count === undefined ? undefined : words.say('sentence.age.limit', {}, count)
  const range = { from: years(from), to: years(to), excludesFrom: false, excludesTo: false }
  return negated ? outsideText(words, range) : rangeText(words, range)
}
