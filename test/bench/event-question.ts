/** Whose orders in a category within the last days come to so much, in minor units. */
export interface EventQuestion {
  readonly category: string
  readonly withinDays: number
  readonly sumFrom: number
}

/** The bound of the sum drawn to its step-th place, or the window; the other one stays. */
export function draggedQuestion(what: 'bound' | 'window', step: number): EventQuestion {
  return {
    category: 'Category 03',
    withinDays: 180 + (what === 'window' ? step : 0),
    sumFrom: 2_000 + (what === 'bound' ? 13 * step : 0)
  }
}
