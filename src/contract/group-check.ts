/** The average check of a group, in minor units: money / orders, or the plain mean of an average-check column, marked so. */
export interface GroupCheck {
  readonly kind: 'perOrder' | 'plainMean' | 'none'
  readonly value: number | null
  /** Median of the customers' own averages. */
  readonly median: number | null
  /** Customers for whom both parts (or the column) are known. */
  readonly n: number
  readonly money: number | null
  readonly orders: number | null
}
