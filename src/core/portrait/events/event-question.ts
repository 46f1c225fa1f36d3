import {
  eventFieldId,
  type EventCriterion,
  type EventFilter,
  type EventMeasure,
  type EventWindow
} from '../../../model/criterion/event-criterion'
import type { EventSource } from '../../../model/customer-table'
import type { Field } from '../../../model/field'
import { dayOf, partsOf, type DayNumber } from '../../../model/day'
import { comparableKeys } from '../comparable-keys'
import { resolveDateBound } from '../../../model/resolve-date-bound'

/** A test of single events with absolute bounds (both included, null is open) and comparable texts. */
export type EventTestQuestion =
  | {
      readonly kind: 'values'
      readonly attribute: string
      readonly keys: readonly string[]
      readonly excluded: boolean
    }
  | { readonly kind: 'range'; readonly attribute: string; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'yesNo'; readonly attribute: string; readonly value: boolean }
  | { readonly kind: 'weekdays'; readonly days: readonly number[] }

/** What is worked out for each customer from the events that pass all tests. */
export interface EventFigureQuestion {
  readonly source: EventSource
  readonly tests: readonly EventTestQuestion[]
  readonly figure: EventMeasure['kind']
  /** Of sum, average and distinct. */
  readonly attribute: string | null
  /** An average of money: rounded half up to the minor unit. */
  readonly whole: boolean
}

/** Figures, one for each window, each of which must lie between the bounds (both included, null is open). */
export interface EventQuestion {
  readonly kind: 'events'
  readonly figures: readonly EventFigureQuestion[]
  readonly from: number | null
  readonly to: number | null
}

/** The question of an event criterion on an as-of date; `fields` tell whether an average is of money. */
export function eventQuestionOf(
  criterion: EventCriterion,
  asOfDay: DayNumber,
  fields: ReadonlyMap<string, Field>
): EventQuestion {
  const { measure, window, field: source } = criterion
  const filters = criterion.filters.map(testOf)
  return {
    kind: 'events',
    figures: windowsOf(window, asOfDay).map((tests) => ({
      source,
      tests: [...tests, ...filters],
      figure: measure.kind,
      attribute: 'attribute' in measure ? measure.attribute : null,
      whole: measure.kind === 'average' && fields.get(eventFieldId(source, measure.attribute))?.type === 'money'
    })),
    ...boundsOf(measure, asOfDay)
  }
}

function boundsOf(measure: EventMeasure, asOfDay: DayNumber): { from: number | null; to: number | null } {
  if (measure.kind !== 'first' && measure.kind !== 'last') return { from: measure.from ?? null, to: measure.to ?? null }
  return {
    from: measure.from ? resolveDateBound(measure.from, asOfDay) : null,
    to: measure.to ? resolveDateBound(measure.to, asOfDay) : null
  }
}

/** Whole calendar years, the latest first. */
function windowsOf(window: EventWindow, asOfDay: DayNumber): EventTestQuestion[][] {
  switch (window.kind) {
    case 'ever':
      return [[]]
    case 'between': {
      const from = window.from ? resolveDateBound(window.from, asOfDay) : null
      const to = window.to ? resolveDateBound(window.to, asOfDay) : null
      return [from === null && to === null ? [] : [{ kind: 'range', attribute: 'day', from, to }]]
    }
    case 'eachYear': {
      const { year } = partsOf(asOfDay)
      return Array.from({ length: window.years }, (_, index) => [yearTest(year - 1 - index)])
    }
  }
}

function yearTest(year: number): EventTestQuestion {
  return { kind: 'range', attribute: 'day', from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) }
}

function testOf(filter: EventFilter): EventTestQuestion {
  switch (filter.kind) {
    case 'values':
      return {
        kind: 'values',
        attribute: filter.attribute,
        keys: comparableKeys(filter.values),
        excluded: filter.excluded
      }
    case 'range':
      return { kind: 'range', attribute: filter.attribute, from: filter.from ?? null, to: filter.to ?? null }
    case 'yesNo':
      return filter
    case 'weekdays':
      return { kind: 'weekdays', days: [...new Set(filter.days)].sort() }
  }
}
