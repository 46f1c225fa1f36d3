import type { DateBound, DateCriterion } from '../../../model/criterion/date-criterion'
import type { Field } from '../../../model/field'
import { amountText } from './date-amount'
import { fieldPhrase } from './field-phrase'
import { telling } from './marks'
import { whose, type Phrasing, type Predicate } from './phrasing'
import { withoutBounds } from './without-bounds'

const acts = ['first_order', 'last_order'] as const
const lives = ['customer_since', 'birth_date'] as const

/** "last order was in the last 60 days" */
export function dateWords(criterion: DateCriterion, field: Field, phrasing: Phrasing): Predicate {
  const { words } = phrasing
  const { from, to, negated } = criterion
  if (!from && !to) return withoutBounds(phrasing, field, negated)
  const range = telling(negated ? outsideWindow(from, to, phrasing) : withinWindow(from, to, phrasing))
  const ahead = [from, to].some((bound) => bound && sortOf(bound) === 'future')
  const act = field.standard ? acts.find((id) => id === field.id) : undefined
  if (act && !ahead) return whose(words.say(`sentence.date.of.${act}`, { range }))
  const life = field.standard ? lives.find((id) => id === field.id) : undefined
  if (life) return { pronoun: 'who', text: words.say(`sentence.date.of.${life}`, { range }) }
  return whose(words.say('sentence.date.within', { field: fieldPhrase(phrasing, field), range }))
}

/** Inside a window, such as "in the last 60 days"; at least one bound is given. */
export function withinWindow(from: DateBound | undefined, to: DateBound | undefined, phrasing: Phrasing): string {
  const { words } = phrasing
  const around = aroundToday(from, to, phrasing) ?? inThePast(from, to, phrasing)
  if (around !== null) return around
  if (from && to) {
    const texts = { from: boundText(from, phrasing), to: boundText(to, phrasing) }
    if (texts.from === texts.to) return limit('on', from, phrasing)
    const days = sortOf(from) === 'day' && sortOf(to) === 'day'
    return words.say(days ? 'sentence.date.daysBetween' : 'sentence.date.between', texts)
  }
  if (from) return limit('notBefore', from, phrasing)
  return to ? limit('notAfter', to, phrasing) : ''
}

/** Windows that begin or end on the as-of date: "in the last 60 days", "in the next 14 days". */
function aroundToday(from: DateBound | undefined, to: DateBound | undefined, { words }: Phrasing): string | null {
  if (from?.kind !== 'ago') return null
  if (from.count > 0 && (!to || isToday(to))) return amountText(words, 'last', from.unit, from.count)
  if (isToday(from) && to?.kind === 'ago' && to.count < 0) return amountText(words, 'next', to.unit, -to.count)
  return null
}

/** Windows between two distances: "between 30 and 90 days ago". */
function inThePast(from: DateBound | undefined, to: DateBound | undefined, { words }: Phrasing): string | null {
  if (from?.kind !== 'ago' || to?.kind !== 'ago' || from.count <= 0 || to.count <= 0) return null
  const sameUnit = from.unit === to.unit
  if (sameUnit && from.count === to.count) return null
  const nearer = sameUnit ? words.number(to.count) : amountText(words, 'edge', to.unit, to.count)
  return words.say('sentence.date.past.between', { nearer, farther: amountText(words, 'edge', from.unit, from.count) })
}

/** Outside a window; at least one bound is given. */
export function outsideWindow(from: DateBound | undefined, to: DateBound | undefined, phrasing: Phrasing): string {
  if (from && to && boundText(from, phrasing) === boundText(to, phrasing)) return limit('notOn', from, phrasing)
  const lower = from ? limit('before', from, phrasing) : ''
  const upper = to ? limit('after', to, phrasing) : ''
  return lower && upper ? phrasing.words.say('sentence.limits.outside', { lower, upper }) : lower || upper
}

type Limit = 'on' | 'notOn' | 'notBefore' | 'notAfter' | 'before' | 'after'

function limit(kind: Limit, bound: DateBound, phrasing: Phrasing): string {
  const { words } = phrasing
  const amount = bound.kind === 'ago' ? amountText(words, 'amount', bound.unit, Math.abs(bound.count)) : ''
  return words.say(`sentence.date.${sortOf(bound)}.${kind}`, { bound: boundText(bound, phrasing), amount })
}

function sortOf(bound: DateBound): 'day' | 'past' | 'future' {
  if (bound.kind === 'day' || bound.count === 0) return 'day'
  return bound.count > 0 ? 'past' : 'future'
}

function isToday(bound: DateBound): boolean {
  return bound.kind === 'ago' && bound.count === 0
}

function boundText(bound: DateBound, { words, asOfDay }: Phrasing): string {
  if (bound.kind === 'day') return words.day(bound.day)
  if (bound.count === 0) return words.day(asOfDay)
  return amountText(words, bound.count > 0 ? 'ago' : 'ahead', bound.unit, Math.abs(bound.count))
}
