import type { DateBound, DateCriterion } from '../../../../model/criterion/date-criterion'

/** How a date criterion is said on screen. `other` is a window that the screen shows but has no words for. */
export type DateMode = 'any' | 'between' | 'since' | 'until' | 'last' | 'before' | 'span' | 'next' | 'other'

export const dateModes = [
  'last',
  'before',
  'span',
  'between',
  'since',
  'until',
  'next'
] as const satisfies readonly DateMode[]

export type AgoUnit = Extract<DateBound, { kind: 'ago' }>['unit']

const today: DateBound = { kind: 'ago', count: 0, unit: 'day' }

function isToday(bound: DateBound | undefined): boolean {
  return bound?.kind === 'ago' && bound.count === 0
}

/** The way in which a date criterion is said: in the last, so long ago or earlier, between so and so long ago, between days, since, until, in the next. */
export function dateModeOf({ from, to }: DateCriterion): DateMode {
  if (!from && !to) return 'any'
  if (from?.kind === 'day') return to?.kind === 'day' ? 'between' : to ? 'other' : 'since'
  if (to?.kind === 'day') return from ? 'other' : 'until'
  if (from && from.count >= 0 && (!to || isToday(to))) return 'last'
  if (!from && to && to.count >= 0) return 'before'
  if (from && to && from.unit === to.unit && from.count >= to.count && to.count > 0) return 'span'
  if (from && isToday(from) && to && to.count < 0) return 'next'
  return 'other'
}

/** The distance of a relative criterion, 30 days when it has none. */
export function agoOf(criterion: DateCriterion): { count: number; unit: AgoUnit } {
  const bound = [criterion.from, criterion.to].find((one) => one?.kind === 'ago' && !isToday(one))
  return bound?.kind === 'ago' ? { count: Math.abs(bound.count), unit: bound.unit } : { count: 30, unit: 'day' }
}

/** The criterion said relatively: in the last, so long ago or earlier, or in the next so many units. */
export function withAgo(
  criterion: DateCriterion,
  mode: 'last' | 'before' | 'next',
  { count, unit }: { count: number; unit: AgoUnit }
): DateCriterion {
  const away: DateBound = { kind: 'ago', count: mode === 'next' ? -count : count, unit }
  if (mode === 'last') return { ...criterion, from: away, to: today }
  if (mode === 'next') return { ...criterion, from: today, to: away }
  return { ...criterion, from: undefined, to: away }
}

/** Between which distances a criterion of the mode `span` lies, in one unit: the nearer first. */
export function spanOf(criterion: DateCriterion): { near: number; far: number; unit: AgoUnit } {
  const { from, to } = criterion
  if (from?.kind === 'ago' && to?.kind === 'ago' && dateModeOf(criterion) === 'span')
    return { near: to.count, far: from.count, unit: from.unit }
  const { count, unit } = agoOf(criterion)
  return { near: count, far: count * 4, unit }
}

/** The criterion between two distances ago, in whatever order they are given; the nearer is at least 1. */
export function withSpan(criterion: DateCriterion, near: number, far: number, unit: AgoUnit): DateCriterion {
  const [first, second] = [Math.max(1, Math.min(near, far)), Math.max(1, near, far)]
  return { ...criterion, from: { kind: 'ago', count: second, unit }, to: { kind: 'ago', count: first, unit } }
}

/** The criterion between two calendar days; a missing one is open. */
export function withDays(criterion: DateCriterion, from: string | null, to: string | null): DateCriterion {
  const bound = (day: string | null): DateBound | undefined => (day ? { kind: 'day', day } : undefined)
  return { ...criterion, from: bound(from), to: bound(to) }
}

/** The criterion said in another way, keeping what both ways have in common; days default to the as-of day. */
export function withDateMode(criterion: DateCriterion, mode: (typeof dateModes)[number], asOf: string): DateCriterion {
  const dayOf = (bound: DateBound | undefined) => (bound?.kind === 'day' ? bound.day : null)
  const from = dayOf(criterion.from)
  const to = dayOf(criterion.to)
  if (mode === 'between') return withDays(criterion, from ?? `${asOf.slice(0, 4)}-01-01`, to ?? asOf)
  if (mode === 'since') return withDays(criterion, from ?? to ?? asOf, null)
  if (mode === 'until') return withDays(criterion, null, to ?? from ?? asOf)
  if (mode === 'span') {
    const { near, far, unit } = spanOf(criterion)
    return withSpan(criterion, near, far, unit)
  }
  return withAgo(criterion, mode, agoOf(criterion))
}
