/** What a live figure is now. Shares are 0 to 1, money in minor units, lists in `values`. */
export interface Reading {
  /** `small` below 30, `tooFew` below 5 (then nothing is told), `missing`: the field is gone or of another kind. */
  readonly state: 'known' | 'small' | 'tooFew' | 'unknown' | 'missing'
  readonly value: number | null
  /** The 95 % interval. */
  readonly low: number | null
  readonly high: number | null
  readonly values: readonly string[]
  /** Of `values`, where these are told with them. */
  readonly shares: readonly number[]
  readonly n: number
  /** What `n` counts. */
  readonly counted: 'customers' | 'orders' | 'contacts'
  /** The share of those asked about for whom it is known; null where nothing can be unknown. */
  readonly known: number | null
}

/** From how many on a figure is told at all, and from how many on without a warning. */
export const fewest = 5
export const small = 30

const nothing: Reading = {
  state: 'unknown',
  value: null,
  low: null,
  high: null,
  values: [],
  shares: [],
  n: 0,
  counted: 'customers',
  known: 0
}

/** The field is not there, or does not tell such a figure. */
export const missing: Reading = { ...nothing, state: 'missing', known: null }

/** So many of those asked about are known, with what they tell; too few tell nothing. */
export function readingOf(n: number, asked: number, told: Partial<Reading>): Reading {
  const known = asked > 0 ? n / asked : 0
  const counted = told.counted ?? 'customers'
  if (n < fewest) return { ...nothing, state: n === 0 ? 'unknown' : 'tooFew', n, counted, known }
  return { ...nothing, ...told, state: n < small ? 'small' : 'known', n, known }
}

/** A number that holds whatever is known of customers. */
export function certain(value: number | null, n: number): Reading {
  return value === null ? { ...missing, state: 'unknown' } : { ...nothing, state: 'known', value, n, known: null }
}
