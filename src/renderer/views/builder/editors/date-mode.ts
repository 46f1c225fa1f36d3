import type { DateBound, DateCriterion } from '../../../../model/criterion/date-criterion'

/** How a date criterion is said on screen. `other` is a window that the screen shows but has no words for. */
export type DateMode = 'any' | 'between' | 'since' | 'until' | 'last' | 'before' | 'next' | 'other'

export const dateModes = ['last', 'before', 'between', 'since', 'until', 'next'] as const satisfies readonly DateMode[]

export type AgoUnit = Extract<DateBound, { kind: 'ago' }>['unit']

const today: DateBound = { kind: 'ago', count: 0, unit: 'day' }

function isToday(bound: DateBound | undefined): boolean {
  return bound?.kind === 'ago' && bound.count === 0
}

/** The way in which a date criterion is said: in the last, so long ago or earlier, between, since, until, in the next. */
export function dateModeOf({ from, to }: DateCriterion): DateMode {
  if (!from && !to) return 'any'
  if (from?.kind === 'day') return to?.kind === 'day' ? 'between' : to ? 'other' : 'since'
  if (to?.kind === 'day') return from ? 'other' : 'until'
  if (from && from.count >= 0 && (!to || isToday(to))) return 'last'
  if (!from && to && to.count >= 0) return 'before'
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
  return withAgo(criterion, mode, agoOf(criterion))
}
