import type { AnniversaryCriterion } from '../../../model/criterion/anniversary-criterion'
import type { Field } from '../../../model/field'
import { fieldPhrase } from './field-phrase'
import { telling } from './marks'
import { whose, type Phrasing, type Predicate } from './phrasing'

/** "have a birthday in the next 14 days" */
export function anniversaryWords(criterion: AnniversaryCriterion, field: Field, phrasing: Phrasing): Predicate {
  const { words, asOfDay } = phrasing
  const { withinDays, negated } = criterion
  const when = telling(
    withinDays === 0
      ? words.say('sentence.date.on', { day: words.day(asOfDay) })
      : words.say('sentence.date.next.day', {}, withinDays)
  )
  if (field.standard && field.id === 'birth_date')
    return { pronoun: 'who', text: words.say(`sentence.birthday.${negated ? 'isNot' : 'is'}`, { when }) }
  const name = fieldPhrase(phrasing, field)
  return whose(words.say(`sentence.anniversary.${negated ? 'isNot' : 'is'}`, { field: name, when }))
}
