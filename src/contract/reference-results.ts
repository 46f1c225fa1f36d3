import type { Reference } from '../model/reference'

/** A reference table and how it meets the base: customers (or orders) whose value is a key, those whose value is not, and the most frequent of these values. */
export interface ReferenceFacts extends Reference {
  /** Whether its file could be read. */
  readonly isRead: boolean
  readonly matched: number
  readonly unmatched: number
  readonly unmatchedValues: readonly { readonly value: string; readonly count: number }[]
}

/** What the verbs of reference tables answer. */
export interface ReferenceResults {
  'reference.list': readonly ReferenceFacts[]
  'reference.import': ReferenceFacts
  'reference.remove': null
}
