import type { DateBound, DateCriterion } from '../../../../model/criterion/date-criterion'
import { isoFromDay, type DayNumber } from '../../../../model/day'
import { resolveDateBound } from '../../../../model/resolve-date-bound'
import { dateModeOf, type DateMode } from './date-mode'

/** A window along a ruler of days: [from, to); null is open. */
export interface RulerRange {
  readonly from: DayNumber | null
  readonly to: DayNumber | null
}

const relative: readonly DateMode[] = ['last', 'before', 'span', 'next']

/** Where a window's handles stand on an as-of day; the right one behind its last day. */
export function rulerRange({ from, to }: DateCriterion, asOfDay: DayNumber): RulerRange {
  return {
    from: from ? resolveDateBound(from, asOfDay) : null,
    to: to ? resolveDateBound(to, asOfDay) + 1 : null
  }
}

/** The criterion with its handles elsewhere: a relative one stays relative, in days, another takes calendar days; the side that did not move stays as it was said. */
export function withRulerRange(criterion: DateCriterion, range: RulerRange, asOfDay: DayNumber): DateCriterion {
  const before = rulerRange(criterion, asOfDay)
  const isRelative = relative.includes(dateModeOf(criterion))
  const bound = (day: DayNumber): DateBound =>
    isRelative ? { kind: 'ago', count: asOfDay - day, unit: 'day' } : { kind: 'day', day: isoFromDay(day) }
  const side = (was: DateBound | undefined, at: number | null, now: number | null, last: 0 | 1) =>
    at === now ? was : now === null ? undefined : bound(Math.round(now) - last)
  const from = side(criterion.from, before.from, range.from, 0)
  const to = side(criterion.to, before.to, range.to, 1)
  return { ...criterion, from, to: to ?? (isRelative && from ? bound(asOfDay) : undefined) }
}
