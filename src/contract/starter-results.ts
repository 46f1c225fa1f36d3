import type { Portrait } from '../model/portrait'
import type { SegmentColor } from '../model/segment'
import type { StarterKind } from '../model/starter'

/** A usual segment as the open base has it. */
export interface StarterOffer {
  readonly kind: StarterKind
  readonly name: string
  readonly description: string
  readonly color: SegmentColor
  /** Null where it cannot be asked of this base. */
  readonly portrait: Portrait | null
  /** The portrait in words; '' without one. */
  readonly sentence: string
  /** Customers who match; null without a portrait. */
  readonly count: number | null
  /** Ids of the fields that it lacks; none where it lacks the value. */
  readonly missing: readonly string[]
  /** The segment that has this name already, by its id. */
  readonly taken: string | null
}

/** What the verbs of starters answer. */
export interface StarterResults {
  'starter.list': readonly StarterOffer[]
  /** Ids of the segments that were made. */
  'starter.make': readonly string[]
}
