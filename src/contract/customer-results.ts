import type { Consent, ConsentChannel, NextContact, Note } from '../model/people'
import type { CellValue } from './field-results'
import type { ServedInShort } from './standard-results'

/** A value on a customer's card; `original` is what the base has where it was corrected by hand. */
export interface CardValue {
  readonly field: string
  readonly value: CellValue
  readonly corrected?: true
  readonly original?: CellValue
}

/** A value that was written by hand and does not stand in the table: its field is gone, or is of another type or currency now. */
export interface WaitingValue {
  readonly field: string
  readonly value: CellValue
  /** ISO instant. */
  readonly at: string
  readonly why: 'gone' | 'type'
}

/** Everything that is known of a customer, without the timeline. */
export interface CustomerCard {
  readonly id: string
  readonly values: readonly CardValue[]
  readonly notApplied: readonly WaitingValue[]
  /** Ids of the segments (last saved versions) that the customer is a member of. */
  readonly segments: readonly string[]
  /** Segments that the customer was put into, or is kept out of: by hand, or by a column of a file, against which a hand holds. */
  readonly assigned: readonly {
    readonly segment: string
    readonly side: 'in' | 'out'
    readonly by: 'hand' | 'file'
  }[]
  /** Whether the customer was added by hand and is in no imported file. */
  readonly addedByHand: boolean
  /** Other customers whom duplicates made one with this one, and the day of the last merge; null when there are none. */
  readonly merged: { readonly others: number; readonly day: string } | null
  /** The newest first. */
  readonly notes: readonly Note[]
  readonly nextContact: NextContact | null
  /** The person or team who is responsible. */
  readonly owner: string | null
  /** What was written by hand for each channel, the newest first; the first one holds. */
  readonly consents: readonly { readonly channel: ConsentChannel; readonly history: readonly Consent[] }[]
  /** Lines of orders, and contacts. */
  readonly events: { readonly orders: number; readonly contacts: number }
}

/** A customer who was looked up: the name and key as they stand, and the value that was meant. */
export interface FoundCustomer {
  readonly id: string
  readonly name: string | null
  readonly key: string | null
  /** Null when it was found by an id, or by a key that it had before. */
  readonly found: { readonly field: string; readonly value: string } | null
  /** Ids of the segments (last saved versions) that the customer is a member of. */
  readonly segments: readonly string[]
  /** Null when nothing is promised to the customer. */
  readonly served: ServedInShort | null
}

/** Who is meant by what was typed: those first who have it as it is, then those whose names begin so, then the others. */
export interface LookUp {
  readonly total: number
  readonly customers: readonly FoundCustomer[]
}

/** The attributes of an order's line or of a contact that are known, without the day. */
export type EventValues = readonly { readonly field: string; readonly value: CellValue }[]

/** What happened to a customer on a day (null when it is not known). */
export type TimelineEntry = { readonly day: string | null } & (
  | {
      readonly kind: 'order'
      /** In minor units of `currency`: the sum of the known amounts; null when none is. */
      readonly amount: number | null
      readonly currency: string | null
      /** At most the first 20. */
      readonly lines: readonly EventValues[]
      readonly lineCount: number
    }
  | { readonly kind: 'contact'; readonly values: EventValues }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'correction'; readonly field: string; readonly value: CellValue }
  | { readonly kind: 'consent'; readonly consent: Consent }
  | { readonly kind: 'added' }
)

/** A window of a customer's timeline, the newest first, unknown days last. */
export interface TimelinePage {
  readonly total: number
  readonly offset: number
  readonly entries: readonly TimelineEntry[]
}

/** A version of people.sqlite among the backups. */
export interface PeopleBackupFacts {
  readonly id: string
  /** ISO instant at which this version was saved. */
  readonly at: string
  readonly bytes: number
  readonly whole: boolean
  /** Customers of whom something was written; null when the version is not whole. */
  readonly customers: number | null
  readonly notes: number | null
  readonly corrections: number | null
}
