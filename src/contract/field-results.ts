import type { Field } from '../model/field'

/** A field with the number of customers for whom it is known. */
export interface FieldSummary extends Field {
  readonly known: number
}

/** A value as the screen gets it: dates as `YYYY-MM-DD`, money in minor units, an age as full years [from, to] (`to` null when open). */
export type CellValue =
  string | number | boolean | readonly string[] | { readonly from: number; readonly to: number | null } | null

/** A value that a search found: of which field, and how many customers have it. */
export interface FoundValue {
  readonly field: string
  readonly value: string
  readonly count: number
}
