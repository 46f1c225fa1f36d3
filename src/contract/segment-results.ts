import type { Portrait } from '../model/portrait'
import type { Segment, SegmentColor } from '../model/segment'
import type { GroupCheck } from './group-check'

export interface SegmentSummary {
  readonly id: string
  readonly name: string
  readonly color: SegmentColor
  readonly description: string
  readonly sentence: string
  /** Null for a draft that was never saved as a version. */
  readonly version: number | null
  readonly draftChanges: number | null
  /** ISO instant of the last change of its portrait. */
  readonly changedAt: string
  /** Null unless the segment rests on the day that is asked about. `until`: the day on which it resumes; null: when the user says so. */
  readonly paused: { readonly until: string | null } | null
  /** The day as of which it keeps its members; null: they follow the portrait. */
  readonly frozenOn: string | null
  readonly count: number
  readonly unknown: number
  /** Customers of the base who were put in and kept out by hand; `count` has them as such. */
  readonly byHand: { readonly in: number; readonly out: number }
  /** Share of the base, 0 to 1; null when there are no customers. */
  readonly share: number | null
  readonly revenueShare: number | null
  readonly averageCheck: number | null
  readonly averageCheckKind: GroupCheck['kind']
  readonly broken: number
  /** Ids of the segments that its draft or its last version names. */
  readonly uses: readonly string[]
}

export interface SegmentDetails extends Segment {
  readonly shown: Portrait
}

export interface SegmentImpact {
  readonly members: number
  readonly versions: number
  readonly hasDraft: boolean
  /** Promises that its service standard has of its own. */
  readonly promises: number
  /** Names of the personas that go with it. */
  readonly personas: readonly string[]
  /** Other segments that ask about membership of this one. */
  readonly usedBy: readonly UseOfSegment[]
}

/** Where a segment is named by another one. */
export interface UseOfSegment {
  readonly id: string
  readonly name: string
  readonly where: 'version' | 'draft' | 'both'
}

/** What segments bring month by month. */
export interface SegmentTrends {
  /** The last twelve whole months, `YYYY-MM`, the oldest first. */
  readonly months: readonly string[]
  /** Money in minor units of `currency` where orders have amounts, else how many orders. */
  readonly measure: 'revenue' | 'orders'
  readonly currency: string
  /** In the order of the list; a value for each month. */
  readonly segments: readonly { readonly id: string; readonly values: readonly number[] }[]
}

/** How the members of two segments lie to each other (customers). */
export interface SegmentOverlap {
  readonly both: number
  readonly firstOnly: number
  readonly secondOnly: number
  readonly neither: number
}
