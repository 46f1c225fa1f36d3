import type { SqlCriterion } from '../../../model/criterion/sql-criterion'
import { literal, telling } from './marks'
import type { Phrasing, Predicate } from './phrasing'

/** "(for whom) the SQL condition “visits > 3” holds"; also of one that is broken, for it says itself what it asks. */
export function sqlWords({ condition, negated }: SqlCriterion, { words }: Phrasing): Predicate {
  if (condition.trim() === '') return { pronoun: 'group', text: telling(words.say('sql.sentence.blank')) }
  const quoted = telling(words.say('sentence.quoted', { text: literal(condition) }))
  const text = words.say(negated ? 'sql.sentence.holdsNot' : 'sql.sentence.holds', { condition: quoted })
  return { pronoun: 'group', text }
}
