import type { DateBound, DateCriterion } from '../../../model/criterion/date-criterion'
import type { Field } from '../../../model/field'
import { fieldPhrase } from './field-phrase'
import { telling } from './marks'
import { whose, type Phrasing, type Predicate } from './phrasing'
import { withoutBounds } from './without-bounds'

/** "last order is in the last 60 days" */
export function dateWords(criterion: DateCriterion, field: Field, phrasing: Phrasing): Predicate {
  const { from, to, negated } = criterion
  if (!from && !to) return withoutBounds(phrasing, field, negated)
  const range = negated ? outsideWindow(from, to, phrasing) : withinWindow(from, to, phrasing)
  return whose(
    phrasing.words.say('sentence.date.within', { field: fieldPhrase(phrasing, field), range: telling(range) })
  )
}

function withinWindow(from: DateBound | undefined, to: DateBound | undefined, phrasing: Phrasing): string {
  const { words } = phrasing
  const around = aroundToday(from, to, phrasing)
  if (around !== null) return around
  if (from && to) {
    const texts = { from: boundText(from, phrasing), to: boundText(to, phrasing) }
    if (texts.from === texts.to) return words.say('sentence.date.on', { day: texts.from })
    const days = from.kind === 'day' && to.kind === 'day'
    return words.say(days ? 'sentence.date.daysBetween' : 'sentence.date.between', texts)
  }
  if (from) return limit('notBefore', from, phrasing)
  return to ? limit('notAfter', to, phrasing) : ''
}

/** Windows that begin or end on the as-of date: "in the last 60 days", "in the next 14 days". */
function aroundToday(from: DateBound | undefined, to: DateBound | undefined, { words }: Phrasing): string | null {
  if (from?.kind !== 'ago') return null
  if (from.count > 0 && (!to || isToday(to))) return words.say(`sentence.date.last.${from.unit}`, {}, from.count)
  if (isToday(from) && to?.kind === 'ago' && to.count < 0)
    return words.say(`sentence.date.next.${to.unit}`, {}, -to.count)
  return null
}

function outsideWindow(from: DateBound | undefined, to: DateBound | undefined, phrasing: Phrasing): string {
  const { words } = phrasing
  const first = from && boundText(from, phrasing)
  const last = to && boundText(to, phrasing)
  if (first !== undefined && first === last) return words.say('sentence.date.notOn', { day: first })
  const lower = from ? limit('before', from, phrasing) : ''
  const upper = to ? limit('after', to, phrasing) : ''
  return lower && upper ? words.say('sentence.limits.outside', { lower, upper }) : lower || upper
}

type Limit = 'notBefore' | 'notAfter' | 'before' | 'after'

function limit(kind: Limit, bound: DateBound, phrasing: Phrasing): string {
  const sort = bound.kind === 'day' || isToday(bound) ? 'day' : 'moment'
  return phrasing.words.say(`sentence.date.${sort}.${kind}`, { bound: boundText(bound, phrasing) })
}

function isToday(bound: DateBound): boolean {
  return bound.kind === 'ago' && bound.count === 0
}

function boundText(bound: DateBound, { words, asOfDay }: Phrasing): string {
  if (bound.kind === 'day') return words.day(bound.day)
  if (bound.count === 0) return words.day(asOfDay)
  return bound.count > 0
    ? words.say(`sentence.date.ago.${bound.unit}`, {}, bound.count)
    : words.say(`sentence.date.ahead.${bound.unit}`, {}, -bound.count)
}
