import type { MultipleChoiceCriterion } from '../../../model/criterion/multiple-choice-criterion'
import type { Field } from '../../../model/field'
import { fieldPhrase, fieldTitle } from './field-phrase'
import { quotedList, valueList } from './joined'
import type { Phrasing, Predicate } from './phrasing'
import { nothingChosen } from './without-bounds'

type Form = 'any' | 'all' | 'none' | 'notAll'

/** "have sport or travel among their interests" */
export function multipleChoiceWords(criterion: MultipleChoiceCriterion, field: Field, phrasing: Phrasing): Predicate {
  const { words } = phrasing
  if (criterion.values.length === 0) return nothingChosen(phrasing, field, criterion.negated)
  const form = formOf(criterion)
  const several = criterion.values.length > 1 ? 2 : 1
  const values = listOf(form, criterion.values, phrasing)
  const name = words.language === 'en' ? fieldPhrase(phrasing, field) : fieldTitle(phrasing, field)
  return { pronoun: 'who', text: words.say(`sentence.multipleChoice.${form}`, { field: name, values }, several) }
}

/** Of one value, any and all are the same, and so are their opposites. */
function formOf({ match, negated, values }: MultipleChoiceCriterion): Form {
  if (match === 'none') return negated ? 'any' : 'none'
  if (match === 'all' && values.length > 1) return negated ? 'notAll' : 'all'
  return negated ? 'none' : 'any'
}

function listOf(form: Form, values: readonly string[], { words }: Phrasing): string {
  if (form === 'none') return quotedList(words, values, 'nor')
  if (form === 'notAll') return quotedList(words, values, 'and')
  return valueList(words, values, form === 'all' ? 'and' : 'or')
}
