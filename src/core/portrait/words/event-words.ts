import {
  eventFieldId,
  type EventCriterion,
  type EventFilter,
  type EventMeasure
} from '../../../model/criterion/event-criterion'
import type { Field } from '../../../model/field'
import { choiceText } from '../../../words/value-text'
import { outsideWindow, withinWindow } from './date-words'
import { fieldPhrase, fieldTitle } from './field-phrase'
import { joined, valueList } from './joined'
import { telling } from './marks'
import { numberText } from './number-words'
import { whose, type Phrasing, type Predicate } from './phrasing'
import { outsideText, rangeText } from './range-text'
import { notTrue } from './without-bounds'

/** "number of orders (category is Tea) in the last 12 months is at least 2" */
export function eventWords(criterion: EventCriterion, phrasing: Phrasing): Predicate {
  const { measure } = criterion
  if (measure.kind === 'first' || measure.kind === 'last') return dayWords(criterion, measure, phrasing)
  return existenceWords(criterion, phrasing) ?? figureWords(criterion, measure, phrasing)
}

type DayMeasure = Extract<EventMeasure, { kind: 'first' | 'last' }>
type FigureMeasure = Exclude<EventMeasure, DayMeasure>

/** "have orders", "have no orders" */
function existenceWords(criterion: EventCriterion, phrasing: Phrasing): Predicate | null {
  const { measure, negated, field: source } = criterion
  if (measure.kind !== 'count') return null
  const some = measure.from === 1 && measure.to === undefined
  const none = measure.to === 0 && (measure.from ?? 0) <= 0
  if (!some && !none) return null
  const form = some !== negated ? 'some' : 'none'
  return { pronoun: 'have', text: phrasing.words.say(`events.${form}.${source}`, restOf(criterion, phrasing)) }
}

function figureWords(criterion: EventCriterion, measure: FigureMeasure, phrasing: Phrasing): Predicate {
  const { words } = phrasing
  const { from, to } = measure
  const figure = figureText(criterion, measure, phrasing)
  if (from === undefined && to === undefined) return known(figure, criterion.negated, phrasing)
  const field =
    'attribute' in measure && measure.kind !== 'distinct'
      ? attributeField(criterion, measure.attribute, phrasing)
      : null
  const text = (value: number) => (field ? numberText(phrasing, field, value) : words.number(value, 6))
  if (from !== undefined && from === to) {
    const form = criterion.negated ? 'notExactly' : 'exactly'
    return whose(words.say(`events.${form}`, { figure, value: telling(text(from)) }))
  }
  const range = {
    from: from === undefined ? undefined : text(from),
    to: to === undefined ? undefined : text(to),
    excludesFrom: false,
    excludesTo: false
  }
  const said = telling(criterion.negated ? outsideText(words, range) : rangeText(words, range))
  return whose(words.say('events.within', { figure, range: said }))
}

function figureText(criterion: EventCriterion, measure: FigureMeasure, phrasing: Phrasing): string {
  const { words } = phrasing
  const { field: source } = criterion
  const rest = restOf(criterion, phrasing)
  if (measure.kind === 'count' || measure.kind === 'interval')
    return words.say(`events.${measure.kind}.${source}`, rest)
  const field = attributeField(criterion, measure.attribute, phrasing)
  const attribute = field ? fieldTitle(phrasing, field) : measure.attribute
  const isAmount = source === 'orders' && measure.attribute === 'amount'
  if (measure.kind !== 'distinct' && isAmount) return words.say(`events.${measure.kind}.amount`, rest)
  return words.say(`events.${measure.kind}.${source}`, { ...rest, attribute })
}

function dayWords(criterion: EventCriterion, measure: DayMeasure, phrasing: Phrasing): Predicate {
  const { words } = phrasing
  const { from, to } = measure
  const { field: source, negated } = criterion
  const rest = restOf(criterion, phrasing)
  if (!from && !to) {
    const text = words.say(`events.some.${source}`, rest)
    return negated ? notTrue(phrasing, { pronoun: 'have', text }) : { pronoun: 'have', text }
  }
  const range = telling(negated ? outsideWindow(from, to, phrasing) : withinWindow(from, to, phrasing))
  return whose(words.say(`events.${measure.kind}.${source}`, { ...rest, range }))
}

function known(figure: string, negated: boolean, phrasing: Phrasing): Predicate {
  const said = whose(phrasing.words.say('events.known', { figure }))
  return negated ? notTrue(phrasing, said) : said
}

/** Which events count, and when. */
function restOf(criterion: EventCriterion, phrasing: Phrasing): { which: string; when: string } {
  const { words } = phrasing
  const filters = criterion.filters.map((filter) => filterText(criterion, filter, phrasing))
  const window = windowText(criterion, phrasing)
  return {
    which: filters.length === 0 ? '' : words.say('events.which', { filters: joined(words, filters, 'list') }),
    when: window === '' ? '' : words.say('events.when', { window: telling(window) })
  }
}

function windowText({ window }: EventCriterion, phrasing: Phrasing): string {
  const { words } = phrasing
  if (window.kind === 'eachYear')
    return window.years === 1 ? words.say('events.lastYear') : words.say('events.yearWindow', {}, window.years)
  if (window.kind === 'ever' || (!window.from && !window.to)) return ''
  return withinWindow(window.from, window.to, phrasing)
}

function filterText(criterion: EventCriterion, filter: EventFilter, phrasing: Phrasing): string {
  const { words } = phrasing
  if (filter.kind === 'weekdays') return weekdaysText(filter.days, phrasing)
  const field = attributeField(criterion, filter.attribute, phrasing)
  if (!field) return filter.attribute
  const attribute = fieldPhrase(phrasing, field)
  switch (filter.kind) {
    case 'values': {
      if (filter.values.length === 0) return words.say('sentence.nothingChosen', { field: fieldTitle(phrasing, field) })
      const texts = filter.values.map((value) => choiceText(words, field, value))
      const values = valueList(words, texts, filter.excluded ? 'nor' : 'or')
      return words.say(`events.filter.${filter.excluded ? 'notValues' : 'values'}`, { attribute, values })
    }
    case 'range': {
      const text = (value: number | undefined) => (value === undefined ? undefined : numberText(phrasing, field, value))
      const range = { from: text(filter.from), to: text(filter.to), excludesFrom: false, excludesTo: false }
      if (range.from === undefined && range.to === undefined)
        return words.say('sentence.known.yes', { field: attribute })
      return words.say('events.filter.range', { attribute, range: telling(rangeText(words, range)) })
    }
    case 'yesNo':
      return words.say(`events.filter.${filter.value ? 'yes' : 'no'}`, { attribute })
  }
}

function weekdaysText(days: readonly number[], { words }: Phrasing): string {
  const said = ([1, 2, 3, 4, 5, 6, 7] as const).filter((day) => days.includes(day))
  if (said.length === 0) return words.say('events.weekdays.none')
  return telling(
    joined(
      words,
      said.map((day) => words.say(`events.weekdays.day${day}`)),
      'or'
    )
  )
}

function attributeField({ field: source }: EventCriterion, attribute: string, { fields }: Phrasing): Field | undefined {
  return fields.get(eventFieldId(source, attribute))
}
