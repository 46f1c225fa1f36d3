import type { CellValue } from '../../../contract/field-results'
import type { EventFigure, WhyMiss } from '../../../contract/why-results'
import type { Criterion } from '../../../model/criterion/criterion'
import { dayFromIso } from '../../../model/day'
import type { Question } from '../question'

interface Bounds {
  readonly from: number | null
  readonly to: number | null
}

/** What a customer has of what a criterion asks. */
export interface Asked {
  readonly value: CellValue
  readonly figure: EventFigure | null
  readonly age: CellValue
}

/** How far the value lies from the nearest bound of a criterion that is no match; null where there is no such distance. */
export function nearestMiss(criterion: Criterion, question: Question, asked: Asked): WhyMiss | null {
  if (criterion.negated) return null
  switch (question.kind) {
    case 'range':
      return missOfRange(criterion, question, asked.value)
    case 'age': {
      const by = spanMiss(asked.value, question)
      return by === null ? null : { by, unit: 'years' }
    }
    case 'checkByAgeBand': {
      const band = question.bands.find(({ from, to }) => spanMiss(asked.age, { from, to }) === 0)
      if (!band || typeof asked.value !== 'number') return null
      return told(distance(asked.value, { from: band.checkFrom, to: band.checkTo }), 'value')
    }
    case 'events':
      return missOfEvents(criterion, question, asked.figure)
    default:
      return null
  }
}

function missOfRange(criterion: Criterion, bounds: Bounds, value: CellValue): WhyMiss | null {
  if (typeof value === 'number') {
    const { from, to } = criterion.kind === 'number' ? criterion : bounds
    return told(distance(value, { from: from ?? null, to: to ?? null }), 'value')
  }
  const day = typeof value === 'string' ? dayFromIso(value) : null
  return day === null ? null : told(distance(day, bounds), 'days')
}

function missOfEvents(criterion: Criterion, bounds: Bounds, figure: EventFigure | null): WhyMiss | null {
  if (criterion.kind !== 'event' || !figure) return null
  const { kind } = criterion.measure
  const unit = kind === 'first' || kind === 'last' || kind === 'interval' ? 'days' : 'value'
  const [low, high] = [distance(figure.low, bounds), distance(figure.high, bounds)]
  return told(Math.abs(low) <= Math.abs(high) ? low : high, unit)
}

function told(by: number, unit: WhyMiss['unit']): WhyMiss | null {
  return Number.isFinite(by) ? { by, unit } : null
}

/** Nought within the bounds, both included. */
function distance(value: number, { from, to }: Bounds): number {
  if (from !== null && value < from) return value - from
  return to !== null && value > to ? value - to : 0
}

/** Of an age in full years that may be a span: how far its nearer end lies outside; null when it is unknown. */
function spanMiss(age: CellValue, { from, to }: Bounds): number | null {
  if (age === null || typeof age !== 'object' || !('from' in age)) return null
  if (from !== null && (age.to ?? Infinity) < from) return (age.to ?? Infinity) - from
  return to !== null && age.from > to ? age.from - to : 0
}
