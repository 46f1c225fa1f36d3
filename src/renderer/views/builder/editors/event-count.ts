import type { EventMeasure } from '../../../../model/criterion/event-criterion'

type Count = Extract<EventMeasure, { kind: 'count' }>

/** How a number of times is asked. */
export const comparisons = ['atLeast', 'atMost', 'exactly', 'between'] as const
export type Comparison = (typeof comparisons)[number]

/** How a count is asked: with an upper bound only at most, with a lower only (or none) at least. */
export function comparisonOf({ from, to }: Count): Comparison {
  if (to === undefined) return 'atLeast'
  if (from === undefined) return 'atMost'
  return from === to ? 'exactly' : 'between'
}

/** The count asked in another way, keeping its number; between asks for up to twice as many. */
export function withComparison(count: Count, comparison: Comparison): Count {
  const number = Math.max(1, count.from ?? count.to ?? 1)
  if (comparison === 'atLeast') return { kind: 'count', from: number }
  if (comparison === 'atMost') return { kind: 'count', to: number }
  return { kind: 'count', from: number, to: comparison === 'exactly' ? number : number * 2 }
}

/** The count with another number; the two of between are put in order. */
export function withTimes(count: Count, times: number, side: 'from' | 'to'): Count {
  const comparison = comparisonOf(count)
  if (comparison === 'exactly') return { kind: 'count', from: times, to: times }
  if (comparison === 'atLeast') return { kind: 'count', from: times }
  if (comparison === 'atMost') return { kind: 'count', to: times }
  const other = side === 'from' ? (count.to ?? times) : (count.from ?? times)
  return { kind: 'count', from: Math.min(times, other), to: Math.max(times, other) }
}
