import type { Cell, EffectivePromises, Place } from '../model/standard/effective-promises'
import type { SegmentColor } from '../model/segment'
import type { StandardChange } from '../model/standard/standard-change'
import type { Standards, StandardState } from '../model/standard/standards'
import type { DocumentTree } from './document'
import type { Scope } from './requests'

/** What holds for one department and one kind of request; each promise with the place where it was written. */
export interface PromisedCell extends Cell {
  readonly promises: EffectivePromises
}

/** A part of the day that contacts speak for: full hours, as times `HH:MM`. */
export interface HoursOffer {
  readonly from: string
  readonly to: string
  readonly answers: number
  /** Of all answers, 0 to 1. */
  readonly share: number
}

/** When customers answered, or began to speak themselves. */
export interface StandardHours {
  /** By hour from midnight: 24 counts, or none where the base has no contacts. */
  readonly counts: readonly number[]
  readonly answers: number
  /** Of how many customers the answers are. */
  readonly customers: number
  /** Windows of 2, 4 and 8 hours with the most answers. */
  readonly best: readonly HoursOffer[]
  /** The longest window, of 6 hours at least, with at most one answer in a hundred. */
  readonly quiet: HoursOffer | null
}

/** What goes with a department or a kind of request. */
export interface StandardImpact {
  /** Places with promises of its own. */
  readonly places: number
  readonly promises: number
  /** Ids of the segments that have such places. */
  readonly segments: readonly string[]
}

/** A segment that has a standard, and how far that is. */
export interface SegmentWithStandard {
  readonly id: string
  readonly name: string
  readonly color: SegmentColor
  readonly state: StandardState
}

/**
 * By which standard a customer is served: that of the first of the customer's segments, in the order of the list, whose standard
 * is in force, else the common one. While nothing that could apply is in force, what is written stands here, with its state.
 */
export interface CustomerStandard {
  /** Null: the common standard. */
  readonly segment: SegmentWithStandard | null
  readonly state: StandardState
  /** The customer's other segments that have a standard, which do not apply. */
  readonly others: readonly SegmentWithStandard[]
  /** The one of them that would apply if it were in force. */
  readonly coming: SegmentWithStandard | null
  /** The customer's segments with a standard that are paused. */
  readonly paused: readonly SegmentWithStandard[]
  /** Null when nothing of it is promised. */
  readonly inShort: ServedInShort | null
  readonly cells: readonly PromisedCell[]
}

/** How a customer is served, over all departments and kinds of request. */
export interface ServedInShort {
  /** Null: by the common standard. */
  readonly segment: string | null
  readonly state: StandardState
  readonly priority: { readonly least: number; readonly most: number } | null
  /** In working hours. */
  readonly firstAnswer: { readonly least: number; readonly most: number } | null
  /** Persons, and teams where no person is named. */
  readonly owners: readonly string[]
}

/** What can be wrong with standards. */
export const standardFindingKinds = [
  'contradiction',
  'expectationsInQueue',
  'tooManyLevels',
  'noMoreStaff',
  'staffUnknown',
  'notInherited',
  'answerAfterSolution',
  'lessThanCommon',
  'noOwner',
  'reviewOverdue',
  'noReview',
  'noStandard',
  'notInForce'
] as const
export type StandardFindingKind = (typeof standardFindingKinds)[number]

/** Something to mend. */
export interface StandardFinding {
  /** Stays the same while the finding does. */
  readonly id: string
  readonly kind: StandardFindingKind
  readonly severity: 'fault' | 'warning' | 'note'
  readonly title: string
  readonly text: string
  /** Ids of the segments whose standards it is about; null stands for the common one. */
  readonly segments: readonly (string | null)[]
  /** Where the promises in question hold. */
  readonly cells: readonly Place[]
  /** Customers whom it concerns, and as what the table can show them (null: no portrait can say it); null: nobody in particular. */
  readonly customers: { readonly count: number; readonly scope: Scope | null } | null
  /** The best one first; each can be made by `standard.change` as it is. */
  readonly mends: readonly { readonly text: string; readonly changes: readonly StandardChange[] }[]
}

/** To whom a request of a segment's customer goes. */
export interface RoutingRow {
  /** Null: customers of no segment that has a standard. */
  readonly segment: string | null
  readonly segmentName: string
  /** Position in the order of the list, from 1; the common standard comes last. */
  readonly order: number
  readonly department: string
  readonly request: string
  readonly queue: string | null
  readonly team: string | null
  readonly person: string | null
  readonly priority: number | null
}

/** A file that was written. */
export interface StandardFile {
  readonly file: string
  readonly bytes: number
  /** Under which a page fetches it once; null: it lies at the path. */
  readonly download: string | null
}

/** What the verbs of standards answer. */
export interface StandardResults {
  'standard.read': Standards
  'standard.start': Standards
  'standard.change': Standards
  'standard.cells': readonly PromisedCell[]
  'standard.hours': StandardHours
  'standard.impact': StandardImpact
  'standard.ofCustomer': CustomerStandard
  'standard.check': readonly StandardFinding[]
  'standard.routing': readonly RoutingRow[]
  'standard.document': DocumentTree
  'standard.export': StandardFile
}
