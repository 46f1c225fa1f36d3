import type { Criterion } from '../model/criterion/criterion'
import type { GroupMode } from '../model/portrait'
import type { CellValue } from './field-results'

/** What a criterion or group makes of one customer, after its unknown switch. */
export type NodeVerdict = 'match' | 'noMatch' | 'unknown'

/** By how much a value misses the nearest bound: more than nought is too much, less is too little. */
export interface WhyMiss {
  readonly by: number
  /** `value`: in the units of the field or measure (money in minor units); `years` of age; `days`. */
  readonly unit: 'value' | 'years' | 'days'
}

/** A figure of a customer's events; the ends differ when an unknown attribute leaves open whether an event counts. Days are day numbers. */
export interface EventFigure {
  readonly low: number
  readonly high: number
}

interface WhyCommon {
  readonly id: string
  readonly verdict: NodeVerdict
  /** Whether the customer would be in instead of out, or the other way, if this alone were otherwise. */
  readonly decides: boolean
}

export interface WhyCriterion extends WhyCommon {
  readonly kind: 'criterion'
  readonly criterion: Criterion
  /** The customer's value of the field that is asked; null when unknown, and of events. */
  readonly value: CellValue
  /** Of events: the worst of the windows' figures; null when unknown. */
  readonly figure: EventFigure | null
  /** Of a check by age band: the customer's age. */
  readonly age: CellValue
  readonly miss: WhyMiss | null
  /** Of membership of another segment: why the customer is in that one, or is not. */
  readonly inner: WhyInner | null
}

/** Why a customer is in a segment that a criterion asks about, or is not. */
export interface WhyInner {
  readonly name: string
  /** The side that a hand or a file has put the customer on. */
  readonly byHand: 'in' | 'out' | null
  /** Null where the portrait takes everybody, or there is none. */
  readonly root: WhyGroup | null
}

export interface WhyGroup extends WhyCommon {
  readonly kind: 'group'
  readonly mode: GroupMode
  /** The N of "at least N of". */
  readonly count: number
  /** How many of its members are true. */
  readonly matching: number
  readonly members: readonly WhyNode[]
}

export type WhyNode = WhyCriterion | WhyGroup

/** Why a customer is in a portrait or segment, or is not. */
export interface Why {
  readonly verdict: NodeVerdict
  /** The fewest criteria that would have to be otherwise for the customer to be in, or, for a member, to be out. */
  readonly changes: number
  /** The side that a hand has put the customer on, which holds whatever the portrait says. */
  readonly byHand: 'in' | 'out' | null
  /** What counts of the portrait, null when it takes everybody. */
  readonly root: WhyGroup | null
}
