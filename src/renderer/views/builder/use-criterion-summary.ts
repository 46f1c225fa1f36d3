import type { Criterion } from '../../../model/criterion/criterion'
import type { DateBound, DateCriterion } from '../../../model/criterion/date-criterion'
import type { NumberCriterion } from '../../../model/criterion/number-criterion'
import { useFieldTexts } from '../../composables/use-field-texts'
import { agoOf, dateModeOf } from './editors/date-mode'
import { isSet } from './tree/is-set'
import { emphasisedParts, strong, type TextPart } from './emphasised'

const shownValues = 3

/** Says what a criterion asks of its field, in a few words with the values strong; the field's name is not in it. */
// eslint-disable-next-line max-lines-per-function -- one small function a kind, sharing the words
export function useCriterionSummary(): (criterion: Criterion) => TextPart[] {
  const { words, choice, bound } = useFieldTexts()

  function valuesText(values: readonly string[]): string {
    const shown = values.slice(0, shownValues).map(strong).join(', ')
    const more = values.length - shownValues
    return more > 0 ? `${shown} ${words.value.say('builder.summary.more', {}, more)}` : shown
  }

  function numberText({ field, from, to, excludesFrom, excludesTo }: NumberCriterion): string {
    const say = words.value.say
    const bounds = {
      from: from === undefined ? '' : strong(bound(field, from)),
      to: to === undefined ? '' : strong(bound(field, to))
    }
    if (from === undefined && to === undefined) return say('builder.summary.anyNumber')
    if (to === undefined) return say(excludesFrom ? 'builder.summary.moreThan' : 'builder.summary.atLeast', bounds)
    if (from === undefined) return say(excludesTo ? 'builder.summary.lessThan' : 'builder.summary.atMost', bounds)
    return say('builder.summary.between', bounds)
  }

  function ageText(from: number | undefined, to: number | undefined): string {
    const bounds = { from: strong(String(from ?? '')), to: strong(String(to ?? '')) }
    if (from === undefined && to === undefined) return words.value.say('builder.summary.anyAge')
    if (to === undefined) return words.value.say('builder.summary.ageAtLeast', bounds)
    if (from === undefined) return words.value.say('builder.summary.ageAtMost', bounds)
    return words.value.say('builder.summary.ageBetween', bounds)
  }

  function boundText(date: DateBound | undefined): string {
    if (!date) return '…'
    if (date.kind === 'day') return strong(words.value.day(date.day))
    return strong(amountText(date.count > 0 ? 'ago' : 'ahead', date.unit, Math.abs(date.count)))
  }

  function amountText(form: 'ago' | 'ahead' | 'last' | 'next', unit: 'day' | 'month' | 'year', count: number): string {
    return count === 1
      ? words.value.say(`sentence.date.one.${form}.${unit}`)
      : words.value.say(`sentence.date.${form}.${unit}`, {}, count)
  }

  function dateText(criterion: DateCriterion): string {
    const mode = dateModeOf(criterion)
    if (mode === 'any') return words.value.say('builder.summary.anyDate')
    if (mode === 'last' || mode === 'before' || mode === 'next') {
      const { count, unit } = agoOf(criterion)
      if (mode !== 'before') return strong(amountText(mode, unit, count))
      const bound = amountText('ago', unit, count)
      return strong(words.value.say('sentence.date.past.notAfter', { bound }))
    }
    const bounds = { from: boundText(criterion.from), to: boundText(criterion.to) }
    if (mode === 'since' || mode === 'until') return words.value.say(`builder.summary.${mode}`, bounds)
    return words.value.say('builder.summary.between', bounds)
  }

  function choiceOf(field: string, values: readonly string[]): string {
    const texts = values.map((value) => choice(field, value))
    return values.length === 0
      ? words.value.say('builder.summary.pick')
      : words.value.say('builder.summary.is', { values: valuesText(texts) })
  }

  /** What to do with a criterion that asks nothing and so does not count; one that counts says what it takes. */
  function invitation({ kind, enabled }: Criterion): string | null {
    if (enabled) return null
    if (kind === 'number' || kind === 'age' || kind === 'checkByAgeBand')
      return words.value.say('builder.summary.setRange')
    return kind === 'date' ? words.value.say('builder.summary.setWindow') : null
  }

  function say(criterion: Criterion): string {
    const invited = isSet(criterion) ? null : invitation(criterion)
    if (invited !== null) return invited
    switch (criterion.kind) {
      case 'number':
        return numberText(criterion)
      case 'age':
        return ageText(criterion.from, criterion.to)
      case 'date':
        return dateText(criterion)
      case 'anniversary':
        return strong(words.value.say('builder.summary.anniversary', {}, criterion.withinDays))
      case 'choice':
        return choiceOf(criterion.field, criterion.values)
      case 'multipleChoice':
        return criterion.values.length === 0
          ? words.value.say('builder.summary.pick')
          : words.value.say(`builder.summary.${criterion.match}Of`, { values: valuesText(criterion.values) })
      case 'text':
        return criterion.values.length === 0
          ? words.value.say('builder.summary.type')
          : words.value.say(`builder.summary.${criterion.operator}`, { values: valuesText(criterion.values) })
      case 'yesNo':
        return words.value.say('builder.summary.is', {
          values: strong(words.value.say(criterion.value ? 'fields.yes' : 'fields.no'))
        })
      case 'known':
        return strong(words.value.say(criterion.known ? 'builder.summary.known' : 'builder.summary.unknown'))
      case 'checkByAgeBand':
        return words.value.say('builder.summary.bands', {}, criterion.bands.filter(({ included }) => included).length)
    }
  }
  return (criterion) => emphasisedParts(say(criterion))
}
