import type { Criterion } from '../../../model/criterion/criterion'
import type { DateBound, DateCriterion } from '../../../model/criterion/date-criterion'
import { eventFieldId, type EventCriterion, type EventFilter } from '../../../model/criterion/event-criterion'
import { commonOf } from '../../../model/criterion/common'
import type { ListCriterion } from '../../../model/criterion/list-criterion'
import type { NumberCriterion } from '../../../model/criterion/number-criterion'
import { useFieldTexts } from '../../composables/use-field-texts'
import { useSegmentsStore } from '../../stores/segments'
import { agoOf, dateModeOf } from './editors/date-mode'
import { isSet } from './tree/is-set'
import { emphasisedParts, strong, type TextPart } from './emphasised'

type NumberBounds = Pick<NumberCriterion, 'field' | 'from' | 'to' | 'excludesFrom' | 'excludesTo'>

const shownValues = 3

/** Says what a criterion asks of its field, in a few words with the values strong; the field's name is not in it. */
// eslint-disable-next-line max-lines-per-function -- one small function a kind, sharing the words
export function useCriterionSummary(): (criterion: Criterion) => TextPart[] {
  const { words, choice, bound, nameOf } = useFieldTexts()
  const segments = useSegmentsStore()

  function valuesText(values: readonly string[]): string {
    const shown = values.slice(0, shownValues).map(strong).join(', ')
    const more = values.length - shownValues
    return more > 0 ? `${shown} ${words.value.say('builder.summary.more', {}, more)}` : shown
  }

  function numberText({ field, from, to, excludesFrom, excludesTo }: NumberBounds): string {
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

  /** What is asked of orders or contacts, when, and by which of their attributes they are narrowed. */
  function eventText(criterion: EventCriterion): string {
    const { say } = words.value
    const parts = [measureText(criterion), windowText(criterion)]
    if (criterion.filters.length > 0) {
      const filters = criterion.filters.map((filter) => filterText(criterion.field, filter))
      parts.push(say('events.summary.narrowed', { filters: filters.join(', ') }))
    }
    return parts.filter((part) => part !== '').reduce((one, other) => say('events.summary.part', { one, other }))
  }

  function filterText(source: EventCriterion['field'], filter: EventFilter): string {
    const { say } = words.value
    if (filter.kind === 'weekdays') {
      const days = ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => filter.days.includes(day))
      if (days.length === 0) return say('events.weekdays.none')
      return days.map((day) => strong(say(`events.weekdays.day${day}`))).join(', ')
    }
    const field = eventFieldId(source, filter.attribute)
    const attribute = nameOf(field)
    if (filter.kind === 'yesNo') return say(`events.filter.${filter.value ? 'yes' : 'no'}`, { attribute })
    if (filter.kind === 'range') {
      const range = numberText({ field, from: filter.from, to: filter.to, excludesFrom: false, excludesTo: false })
      return say('events.filter.range', { attribute, range })
    }
    const values = valuesText(filter.values.map((value) => choice(field, value)))
    return say(`events.filter.${filter.excluded ? 'notValues' : 'values'}`, { attribute, values })
  }

  function measureText({ id, field: source, measure }: EventCriterion): string {
    const { say } = words.value
    const label = say(`events.editor.measures.${measure.kind}`)
    const title = label.charAt(0).toLowerCase() + label.slice(1)
    if (measure.kind === 'first' || measure.kind === 'last') {
      const range = dateText({ kind: 'date', ...commonOf(id, 'day'), from: measure.from, to: measure.to })
      return say('events.summary.range', { measure: title, range })
    }
    if (measure.kind === 'count' && measure.from === 1 && measure.to === undefined)
      return strong(say('events.summary.some'))
    if (measure.kind === 'count' && measure.to === 0) return strong(say('events.summary.none'))
    const attribute = 'attribute' in measure ? eventFieldId(source, measure.attribute) : source
    const named =
      'attribute' in measure ? say('events.summary.of', { measure: title, attribute: nameOf(attribute) }) : title
    const { from, to } = measure
    if (from === undefined && to === undefined) return say('events.summary.known', { measure: named })
    const ofField = measure.kind === 'distinct' ? source : attribute
    const range = numberText({ field: ofField, from, to, excludesFrom: false, excludesTo: false })
    if (measure.kind === 'count') return range
    return say('events.summary.range', { measure: named, range })
  }

  function windowText({ id, window }: EventCriterion): string {
    if (window.kind === 'ever') return ''
    if (window.kind === 'between')
      return dateText({ kind: 'date', ...commonOf(id, 'day'), from: window.from, to: window.to })
    return strong(
      window.years === 1 ? words.value.say('events.lastYear') : words.value.say('events.yearWindow', {}, window.years)
    )
  }

  function choiceOf(field: string, values: readonly string[]): string {
    const texts = values.map((value) => choice(field, value))
    return values.length === 0
      ? words.value.say('builder.summary.pick')
      : words.value.say('builder.summary.is', { values: valuesText(texts) })
  }

  function segmentText(name: string | undefined): string {
    const { say } = words.value
    return name === undefined ? say('membership.gone') : say('membership.is', { name: strong(name) })
  }

  function listText({ list, name, count }: ListCriterion): string {
    const { say, number } = words.value
    return list === ''
      ? say('membership.list.invite')
      : say('membership.list.is', { name: strong(name), count: number(count) })
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
      case 'event':
        return eventText(criterion)
      case 'segment':
        return segmentText(segments.byId.get(criterion.segment)?.name)
      case 'list':
        return listText(criterion)
      case 'sql':
        return criterion.condition.trim() === '' ? words.value.say('sql.write') : strong(criterion.condition)
      case 'checkByAgeBand':
        return words.value.say('builder.summary.bands', {}, criterion.bands.filter(({ included }) => included).length)
    }
  }
  return (criterion) => emphasisedParts(say(criterion))
}
