import type { AnniversaryCriterion } from '../../../model/criterion/anniversary-criterion'
import type { Field } from '../../../model/field'
import { amountText } from './date-amount'
import { fieldPhrase } from './field-phrase'
import { telling } from './marks'
import { whose, type Phrasing, type Predicate } from './phrasing'

const namedFields = ['first_order', 'last_order', 'customer_since'] as const

/** "have a birthday in the next 14 days" */
export function anniversaryWords(criterion: AnniversaryCriterion, field: Field, phrasing: Phrasing): Predicate {
  const { words, asOfDay } = phrasing
  const { withinDays, negated } = criterion
  const when = telling(
    withinDays === 0
      ? words.say('sentence.date.day.on', { bound: words.day(asOfDay), amount: '' })
      : amountText(words, 'next', 'day', withinDays)
  )
  if (field.standard && field.id === 'birth_date')
    return { pronoun: 'who', text: words.say(`sentence.birthday.${negated ? 'isNot' : 'is'}`, { when }) }
  const named = field.standard ? namedFields.find((id) => id === field.id) : undefined
  const what = words.say(`sentence.anniversary.of.${named ?? 'other'}`, { field: fieldPhrase(phrasing, field) })
  return whose(words.say(`sentence.anniversary.${negated ? 'isNot' : 'is'}`, { what, when }))
}
