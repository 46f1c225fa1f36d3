import type { AgeBand } from '../model/age-band'

/** A 95 % interval in the unit of its figure; not rounded. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Of a group's mean (money / orders, money / months, or a plain mean) and of its median; null where too few are known: 2, and 6. */
export interface Intervals {
  readonly mean: Interval | null
  readonly median: Interval | null
}

/**
 * What the customers of a group spend in a month, in minor units: money / (days since the first order / 30.4375) of all of
 * them together (`perMonth`), or the plain mean of a column, marked so; the median is of the customers' own figures.
 */
export interface MonthlySpending {
  readonly kind: 'perMonth' | 'plainMean'
  readonly n: number
  readonly value: number | null
  readonly median: number | null
  /** Only when they were asked for. */
  readonly intervals?: Intervals
}

/** Figures of one age band: all customers in it, and the average check of those for whom it is known. */
export interface BandFigures {
  readonly customers: number
  readonly n: number
  readonly money: number | null
  readonly orders: number | null
  readonly averageCheck: number | null
  readonly median: number | null
  /** Of the average check and its median, only when they were asked for. */
  readonly intervals?: Intervals
  /** Only when it was asked for; null when the base does not tell it. */
  readonly monthly?: MonthlySpending | null
}

export interface BandResult extends BandFigures {
  readonly from: number
  readonly to: number | null
  readonly base: BandFigures
}

/** Age bands between which the figure changes most, and of how many customers that is known. */
export interface SuggestedBands {
  readonly n: number
  readonly bands: readonly AgeBand[]
}
