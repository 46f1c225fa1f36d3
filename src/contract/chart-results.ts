import type { FieldType } from '../model/field'
import type { ChartRequest } from './chart-request'

/** A bar: a category (`value`) or an interval [from, to) of numbers, full years or day numbers; customers of the portrait and of the base in it. */
export interface ChartBin {
  readonly value: string | null
  readonly from: number | null
  readonly to: number | null
  readonly segment: number
  readonly base: number
}

export interface Chart {
  /** What to ask to get the same chart of another portrait. */
  readonly request: ChartRequest
  readonly field: string
  readonly type: FieldType
  readonly kind: 'histogram' | 'categories'
  readonly bins: readonly ChartBin[]
  /** Categories beyond the shown ones, together. */
  readonly rest: { readonly values: number; readonly segment: number; readonly base: number }
  readonly unknown: { readonly segment: number; readonly base: number }
}
