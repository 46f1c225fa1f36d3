import type { UseOfSegment } from './segment-results'

/** What a list comes to on a field of the base. */
export interface ListLook {
  /** How the values are compared. */
  readonly how: 'email' | 'phone' | 'key' | 'text'
  /** Different values, as they are compared. */
  readonly values: number
  /** Values that stood there before, perhaps written otherwise. */
  readonly repeated: number
  /** Pieces of the text that are no value of this kind, such as names beside e-mails. */
  readonly skipped: number
  /** Values that at least one customer has. */
  readonly found: number
  /** Customers who have one of them. */
  readonly customers: number
  /** The first values that nobody has, as they were pasted. */
  readonly missing: readonly string[]
}

/** A list that is kept. */
export interface ListSummary {
  readonly id: string
  readonly name: string
  readonly count: number
  /** ISO instant at which it was pasted. */
  readonly at: string
  /** Segments whose criteria name it. */
  readonly usedBy: readonly UseOfSegment[]
  /** Fields with which these criteria compare it. */
  readonly fields: readonly string[]
}

/** What the verbs of lists answer. */
export interface ListResults {
  'list.look': ListLook
  'list.add': ListSummary
  'list.list': readonly ListSummary[]
  'list.values': readonly string[]
  'list.remove': null
}
