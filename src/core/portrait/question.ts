import type { CheckByAgeBandCriterion } from '../../model/criterion/check-by-age-band-criterion'
import type { Criterion } from '../../model/criterion/criterion'
import type { NumberCriterion } from '../../model/criterion/number-criterion'
import type { TextOperator } from '../../model/criterion/text-criterion'
import type { DayNumber } from '../../model/day'
import type { Field } from '../../model/field'
import { eventQuestionOf, type EventQuestion } from './events/event-question'
import { comparableKeys } from './comparable-keys'
import { nextNumber, previousNumber } from './neighbouring-number'
import { resolveDateBound } from '../../model/resolve-date-bound'
import { returnsWithin } from './returns-within'

/** One age band of a check-by-age-band question: full years and check with both ends included, null is open. */
export interface BandQuestion {
  readonly from: number
  readonly to: number | null
  readonly checkFrom: number | null
  readonly checkTo: number | null
}

/**
 * What a criterion asks once the as-of date is known: absolute bounds with both ends included (null is open) and
 * comparable texts. Criteria that differ only in id, `not` and unknown switch ask the same question.
 */
export type Question =
  | { readonly kind: 'range'; readonly field: string; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'age'; readonly field: string; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'yearlyReturn'; readonly field: string; readonly days: readonly string[] }
  | { readonly kind: 'choice'; readonly field: string; readonly keys: readonly string[] }
  | {
      readonly kind: 'multipleChoice'
      readonly field: string
      readonly match: 'any' | 'all' | 'none'
      readonly keys: readonly string[]
    }
  | { readonly kind: 'text'; readonly field: string; readonly operator: TextOperator; readonly keys: readonly string[] }
  | { readonly kind: 'yesNo'; readonly field: string; readonly value: boolean }
  | { readonly kind: 'known'; readonly field: string; readonly known: boolean }
  | { readonly kind: 'checkByAgeBand'; readonly field: string; readonly bands: readonly BandQuestion[] }
  | EventQuestion

/** A criterion that is answered from columns alone. */
export type AskingCriterion = Exclude<Criterion, { readonly kind: 'segment' | 'list' | 'sql' }>

/** Whether a criterion is answered from columns alone: not one on a segment or a list, nor an SQL condition. */
export function isAsking(criterion: Criterion): criterion is AskingCriterion {
  return criterion.kind !== 'segment' && criterion.kind !== 'list' && criterion.kind !== 'sql'
}

/** The question of a criterion on an as-of date; `fields` tell whether an average is of money. */
export function questionOf(
  criterion: AskingCriterion,
  asOfDay: DayNumber,
  fields: ReadonlyMap<string, Field>
): Question {
  const { field } = criterion
  switch (criterion.kind) {
    case 'number':
      return numberQuestion(criterion)
    case 'age':
      return { kind: 'age', field, from: criterion.from ?? null, to: criterion.to ?? null }
    case 'date': {
      const from = criterion.from ? resolveDateBound(criterion.from, asOfDay) : null
      return { kind: 'range', field, from, to: criterion.to ? resolveDateBound(criterion.to, asOfDay) : null }
    }
    case 'anniversary':
      return { kind: 'yearlyReturn', field, days: returnsWithin(asOfDay, criterion.withinDays) }
    case 'choice':
      return { kind: 'choice', field, keys: comparableKeys(criterion.values) }
    case 'multipleChoice':
      return { kind: 'multipleChoice', field, match: criterion.match, keys: comparableKeys(criterion.values) }
    case 'text':
      return { kind: 'text', field, operator: criterion.operator, keys: comparableKeys(criterion.values) }
    case 'yesNo':
      return { kind: 'yesNo', field, value: criterion.value }
    case 'known':
      return { kind: 'known', field, known: criterion.known }
    case 'checkByAgeBand':
      return bandsQuestion(criterion)
    case 'event':
      return eventQuestionOf(criterion, asOfDay, fields)
  }
}

function numberQuestion({ field, from, to, excludesFrom, excludesTo }: NumberCriterion): Question {
  return {
    kind: 'range',
    field,
    from: from === undefined ? null : excludesFrom ? nextNumber(from) : from,
    to: to === undefined ? null : excludesTo ? previousNumber(to) : to
  }
}

function bandsQuestion({ field, bands }: CheckByAgeBandCriterion): Question {
  return {
    kind: 'checkByAgeBand',
    field,
    bands: bands
      .filter((band) => band.included)
      .map((band) => ({
        from: band.from,
        to: band.to === undefined ? null : band.to - 1,
        checkFrom: band.checkFrom ?? null,
        checkTo: band.checkTo ?? null
      }))
  }
}
