import { comparableText } from '../../../../src/model/comparable-text'
import type { DateBound } from '../../../../src/model/criterion/date-criterion'
import type { EventCriterion, EventFilter } from '../../../../src/model/criterion/event-criterion'
import { dayFromIso, dayOf, isoFromDay, monthsBefore, type DayNumber } from '../../../../src/model/day'
import type { Truth } from '../reference'
import type { PlainOrder } from './plain-events'

/**
 * What an event criterion says of a customer with these orders. Where it is unknown whether an order counts, both are
 * tried: the figure lies between the least and the most that any choice gives.
 */
export function eventTruth(criterion: EventCriterion, history: readonly PlainOrder[], asOfDay: DayNumber): Truth {
  if (criterion.field !== 'orders') return null
  const truths = periodsOf(criterion, asOfDay).map((period) => truthIn(period, criterion, history, asOfDay))
  const truth = truths.includes(false) ? false : truths.includes(null) ? null : true
  const said = truth === null ? null : truth !== criterion.negated
  return said ?? (criterion.unknown === 'keep' ? null : criterion.unknown === 'match')
}

type Period = readonly [from: DayNumber, to: DayNumber] | null

function periodsOf({ window }: EventCriterion, asOfDay: DayNumber): Period[] {
  switch (window.kind) {
    case 'ever':
      return [null]
    case 'between': {
      if (!window.from && !window.to) return [null]
      const from = window.from ? dayOfBound(window.from, asOfDay) : -Infinity
      return [[from, window.to ? dayOfBound(window.to, asOfDay) : Infinity]]
    }
    case 'eachYear': {
      const year = Number(isoFromDay(asOfDay).slice(0, 4))
      return Array.from({ length: window.years }, (_, index): Period => {
        const each = year - 1 - index
        return [dayOf(each, 1, 1) ?? 0, dayOf(each, 12, 31) ?? 0]
      })
    }
  }
}

function truthIn(
  period: Period,
  { filters, measure }: EventCriterion,
  history: readonly PlainOrder[],
  asOfDay: DayNumber
): Truth {
  const judged = history.map((order) => {
    const inPeriod = period === null || (order.day === null ? null : order.day >= period[0] && order.day <= period[1])
    const truths = [inPeriod, ...filters.map((filter) => passes(filter, order))]
    return { order, passes: truths.includes(false) ? false : truths.includes(null) ? null : true }
  })
  const sure = judged.filter((each) => each.passes === true).map(({ order }) => order)
  const perhaps = judged.filter((each) => each.passes === null).map(({ order }) => order)
  const figures = subsetsOf(perhaps).flatMap((some) => figuresOf(measure, [...sure, ...some]))
  if (figures.includes(null)) return null
  const isExact = measure.kind === 'average' || measure.kind === 'interval'
  if (isExact && perhaps.length > 0) return null
  const known = figures.filter((figure) => figure !== null)
  const { from, to } = boundsOf(measure, asOfDay)
  if (Math.min(...known) >= from && Math.max(...known) <= to) return true
  return from > to || Math.max(...known) < from || Math.min(...known) > to ? false : null
}

function boundsOf(measure: EventCriterion['measure'], asOfDay: DayNumber): { from: number; to: number } {
  if (measure.kind !== 'first' && measure.kind !== 'last')
    return { from: measure.from ?? -Infinity, to: measure.to ?? Infinity }
  return {
    from: measure.from ? dayOfBound(measure.from, asOfDay) : -Infinity,
    to: measure.to ? dayOfBound(measure.to, asOfDay) : Infinity
  }
}

function passes(filter: EventFilter, order: PlainOrder): Truth {
  const value = filter.kind === 'weekdays' ? order.day : order[filter.attribute as keyof PlainOrder]
  if (value === null) return null
  switch (filter.kind) {
    case 'values':
      return filter.values.map(comparableText).includes(comparableText(value as string)) !== filter.excluded
    case 'range':
      return (value as number) >= (filter.from ?? -Infinity) && (value as number) <= (filter.to ?? Infinity)
    case 'yesNo':
      return value === filter.value
    case 'weekdays': {
      const sundayFirst = new Date((value as number) * 86_400_000).getUTCDay()
      return filter.days.includes(sundayFirst === 0 ? 7 : sundayFirst)
    }
  }
}

/** The figure of orders that all count; several where a value is unknown, null where it cannot be said. */
function figuresOf(measure: EventCriterion['measure'], orders: readonly PlainOrder[]): (number | null)[] {
  switch (measure.kind) {
    case 'count':
      return [ordersAmong(orders)]
    case 'sum':
    case 'average': {
      const values = orders.map((order) => order[measure.attribute as 'amount' | 'weight'])
      if (values.includes(null)) return [null]
      const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0)
      if (measure.kind === 'sum') return [sum]
      if (values.length === 0) return [null]
      const average = sum / ordersAmong(orders)
      return [measure.attribute === 'amount' ? Math.floor(average + 0.5) : average]
    }
    case 'distinct': {
      const values = orders.map((order) => order[measure.attribute as keyof PlainOrder])
      const known = new Set(values.filter((value) => value !== null).map((each) => comparableText(String(each))))
      const unknown = values.filter((value) => value === null).length
      const least = known.size === 0 && unknown > 0 ? 1 : known.size
      return [least, known.size + unknown]
    }
    case 'first':
    case 'last': {
      if (orders.length === 0 || orders.some(({ day }) => day === null)) return [null]
      const days = orders.map(({ day }) => day ?? 0)
      return [measure.kind === 'first' ? Math.min(...days) : Math.max(...days)]
    }
    case 'interval': {
      if (ordersAmong(orders) < 2 || orders.some(({ day }) => day === null)) return [null]
      const days = orders.map(({ day }) => day ?? 0)
      return [(Math.max(...days) - Math.min(...days)) / (ordersAmong(orders) - 1)]
    }
  }
}

function subsetsOf<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((subsets, item) => [...subsets, ...subsets.map((subset) => [...subset, item])], [[]])
}

function dayOfBound(bound: DateBound, asOfDay: DayNumber): DayNumber {
  if (bound.kind === 'day') return dayFromIso(bound.day) as DayNumber
  if (bound.unit === 'day') return asOfDay - bound.count
  return monthsBefore(asOfDay, bound.unit === 'month' ? bound.count : bound.count * 12)
}

function ordersAmong(lines: readonly PlainOrder[]): number {
  return new Set(lines.map(({ order }) => order)).size
}
