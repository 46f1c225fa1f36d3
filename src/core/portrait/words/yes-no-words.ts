import type { YesNoCriterion } from '../../../model/criterion/yes-no-criterion'
import type { Field } from '../../../model/field'
import type en from '../../../words/sentence/en'
import { fieldPhrase } from './field-phrase'
import { telling } from './marks'
import { whose, type Phrasing, type Predicate } from './phrasing'

type SaidField = Exclude<keyof typeof en.yesNo, 'answer'>
const saidFields: readonly SaidField[] = ['loyalty_card', 'consent_email', 'consent_sms', 'consent_phone']

/** "have a loyalty card", "“Newsletter” is yes" */
export function yesNoWords(criterion: YesNoCriterion, field: Field, phrasing: Phrasing): Predicate {
  const { words } = phrasing
  const answer = criterion.value !== criterion.negated ? 'yes' : 'no'
  const said = field.standard ? saidFields.find((id) => id === field.id) : undefined
  if (said) return { pronoun: 'have', text: telling(words.say(`sentence.yesNo.${said}.${answer}`)) }
  const text = telling(words.say(`fields.${answer}`))
  return whose(words.say('sentence.yesNo.answer', { field: fieldPhrase(phrasing, field), answer: text }))
}
