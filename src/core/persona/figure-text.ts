import type { Field } from '../../model/field'
import type { CorePart, LiveFigure } from '../../model/live-figure'
import type { Words } from '../../words/create-words'
import { fieldName } from '../../words/field-name'
import { fromCities } from '../../words/from-cities'
import { choiceText } from '../../words/value-text'
import { wholePercent } from '../../words/whole-percent'
import { everyText } from './every-text'
import type { Reading } from './figures/reading'

/** What of a figure is written: now, or as it was seen. */
export type Told = Pick<Reading, 'state' | 'value' | 'values'> & { readonly shares?: readonly number[] }

/** Around a figure that is written. */
export interface Writing {
  readonly words: Words
  readonly fields: ReadonlyMap<string, Field>
  /** Of money whose field tells none. */
  readonly currency: string
  /** Whether the average check is money, and whether it is the plain mean of customers' own averages. */
  readonly check: { readonly isMoney: boolean; readonly isPlainMean: boolean }
}

/** A figure in the words of a language; what is not known is said to be so. */
export function figureText(writing: Writing, figure: LiveFigure, told: Told): string {
  const { words, fields } = writing
  if (told.state === 'missing') return words.say('persona.figure.missing')
  if (told.state === 'unknown') return words.say('persona.figure.unknown')
  if (told.state === 'tooFew') return words.say('persona.figure.tooFew')
  switch (figure.kind) {
    case 'count':
      return words.say('fields.units.customers', {}, told.value ?? 0)
    case 'part':
    case 'revenue':
    case 'share':
      return wholePercent(words, told.value ?? 0)
    case 'mean':
    case 'median':
      return numberOf(writing, figure.field, told.value ?? 0)
    case 'check':
      return writing.check.isMoney
        ? words.money(told.value ?? 0, writing.currency)
        : words.number(told.value ?? 0, decimalsOf(told.value ?? 0))
    case 'top':
    case 'names':
      return listOf(writing, figure, told)
    case 'season':
      return seasonOf(words, told.values)
    case 'hours':
      return told.values.map((hour) => `${hour}:00`).join('–')
    case 'name':
      return nameOf(words, fields.get(figure.field))
    case 'core':
      return coreOf(words, figure.part, told)
  }
}

const inDays: ReadonlySet<string> = new Set(['recency', 'tenure', 'order_interval', 'days_to_decision'])
const inPercent: ReadonlySet<string> = new Set(['answer_rate'])

/** Means and medians: money, whole years of age, whole days, percent, and plain numbers with few decimals. */
function numberOf({ words, fields, currency }: Writing, id: string, value: number): string {
  const field = fields.get(id)
  if (field?.type === 'money') return words.money(value, field.currency ?? currency)
  if (field?.type === 'age') return words.say('fields.units.years', {}, Math.round(value))
  if (field?.standard && inDays.has(id)) return words.say('fields.units.days', {}, Math.round(value))
  if (field?.standard && inPercent.has(id)) return wholePercent(words, value / 100)
  return words.number(value, decimalsOf(value))
}

function decimalsOf(value: number): number {
  const size = Math.abs(value)
  return size >= 100 ? 0 : size >= 10 ? 1 : 2
}

function listOf({ words, fields }: Writing, figure: LiveFigure & { readonly field: string }, told: Told): string {
  const field = fields.get(figure.field)
  const names = told.values.map((value) => (field ? choiceText(words, field, value) : value))
  const isNamed = figure.kind === 'names' || told.shares === undefined
  const items = names.map((name, place) =>
    isNamed ? name : `${name} (${wholePercent(words, told.shares?.[place] ?? 0)})`
  )
  return words.list(items, 'and')
}

const months = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const

function seasonOf(words: Words, values: readonly string[]): string {
  const named = months
    .filter((month) => values.includes(month))
    .map((month) => words.say(`fields.months.month${month}`))
  return named.length === 0 ? words.say('persona.figure.noSeason') : words.list(named, 'and')
}

function nameOf(words: Words, field: Field | undefined): string {
  return field ? fieldName(words, field) : words.say('persona.figure.missing')
}

function coreOf(words: Words, part: CorePart, { value, values }: Told): string {
  switch (part) {
    case 'gender':
      return words.list(
        values.map((gender) => words.say(gender === 'woman' ? 'persona.core.women' : 'persona.core.men')),
        'and'
      )
    case 'age':
      return agesText(words, values)
    case 'city':
      return fromCities(words, values)
    case 'order_interval':
      return everyText(words, value ?? 0)
    case 'share':
      return wholePercent(words, value ?? 0)
  }
}

/** `aged 30–44`, `30–44 лет`, `w wieku 30–44 lat`; the last number rules the word for years. */
function agesText(words: Words, [from = '', to = '']: readonly string[]): string {
  if (to === '') {
    const ages = words.say('persona.core.span', { span: from }, Number(from))
    return words.say('persona.core.agedOver', { ages })
  }
  const span = from === to ? from : `${from}–${to}`
  return words.say('persona.core.aged', { ages: words.say('persona.core.span', { span }, Number(to)) })
}
