import type { Criterion } from '../../../model/criterion/criterion'
import type { Field } from '../../../model/field'
import { brokenCriterion, type BrokenCriterion } from '../../../model/portrait-problems'
import { standardFieldName } from '../../../words/field-name'
import { ageWords } from './age-words'
import { anniversaryWords } from './anniversary-words'
import { checkByAgeBandWords } from './check-by-age-band-words'
import { choiceWords } from './choice-words'
import { dateWords } from './date-words'
import { eventWords } from './event-words'
import { fieldTitle } from './field-phrase'
import { knownWords } from './known-words'
import { listWords, missingListWords } from './list-words'
import { literal, telling } from './marks'
import { multipleChoiceWords } from './multiple-choice-words'
import { numberWords } from './number-words'
import type { Phrasing, Predicate } from './phrasing'
import { brokenSegmentWords, segmentWords } from './segment-words'
import { sqlWords } from './sql-words'
import { textWords } from './text-words'
import { yesNoWords } from './yes-no-words'

/** What a criterion says of customers, its unknown switch included; a broken one says what it lacks. */
export function criterionWords(criterion: Criterion, phrasing: Phrasing): Predicate {
  if (criterion.kind === 'sql') return withUnknown(sqlWords(criterion, phrasing), criterion, phrasing)
  const broken = brokenCriterion(criterion, phrasing.fields, phrasing.around)
  if (broken) return brokenWords(criterion, broken, phrasing)
  return withUnknown(wordsOfSubject(criterion, phrasing), criterion, phrasing)
}

function withUnknown({ pronoun, text }: Predicate, { kind, unknown }: Criterion, { words }: Phrasing): Predicate {
  if (unknown === 'keep' || kind === 'known') return { pronoun, text }
  return { pronoun, text: words.say(`sentence.unknown.${unknown}`, { clause: text }) }
}

type SubjectCriterion = Exclude<Criterion, { kind: 'sql' }>
type FieldCriterion = Exclude<SubjectCriterion, { kind: 'event' | 'segment' }>

function wordsOfSubject(criterion: SubjectCriterion, phrasing: Phrasing): Predicate {
  if (criterion.kind === 'event') return eventWords(criterion, phrasing)
  if (criterion.kind === 'segment') return segmentWords(criterion, phrasing)
  const field = phrasing.fields.get(criterion.field)
  return field
    ? wordsOfKind(criterion, field, phrasing)
    : fieldProblem('missingField', missingTitle(criterion.field, phrasing), phrasing)
}

function wordsOfKind(criterion: FieldCriterion, field: Field, phrasing: Phrasing): Predicate {
  switch (criterion.kind) {
    case 'number':
      return numberWords(criterion, field, phrasing)
    case 'age':
      return ageWords(criterion, field, phrasing)
    case 'date':
      return dateWords(criterion, field, phrasing)
    case 'anniversary':
      return anniversaryWords(criterion, field, phrasing)
    case 'choice':
      return choiceWords(criterion, field, phrasing)
    case 'multipleChoice':
      return multipleChoiceWords(criterion, field, phrasing)
    case 'text':
      return textWords(criterion, field, phrasing)
    case 'yesNo':
      return yesNoWords(criterion, field, phrasing)
    case 'known':
      return knownWords(criterion, field, phrasing)
    case 'list':
      return listWords(criterion, field, phrasing)
    case 'checkByAgeBand':
      return checkByAgeBandWords(criterion, field, phrasing)
  }
}

function brokenWords(
  criterion: SubjectCriterion,
  { reason, field: id }: BrokenCriterion,
  phrasing: Phrasing
): Predicate {
  if (reason === 'missingSegment' || reason === 'segmentNotSaved' || reason === 'segmentCycle')
    return brokenSegmentWords(criterion, reason, phrasing)
  if (reason === 'missingList') return missingListWords(criterion, phrasing)
  const field = phrasing.fields.get(id)
  const problem = reason === 'wrongType' ? reason : 'missingField'
  return fieldProblem(problem, field ? fieldTitle(phrasing, field) : missingTitle(id, phrasing), phrasing)
}

function fieldProblem(reason: 'missingField' | 'wrongType', field: string, { words }: Phrasing): Predicate {
  return { pronoun: 'group', text: words.say(`sentence.broken.${reason}`, { field: telling(field) }) }
}

function missingTitle(id: string, { words }: Phrasing): string {
  return words.say('sentence.quoted', { text: literal(standardFieldName(words, id)) })
}
