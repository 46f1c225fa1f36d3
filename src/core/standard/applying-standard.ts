import { overridesOf } from '../../model/standard/effective-promises'
import type { Standards, StandardState } from '../../model/standard/standards'

/** By which standard a customer is served, by ids of segments. */
export interface ApplyingStandard {
  /** Null: the common standard. */
  readonly segment: string | null
  readonly state: StandardState
  /** The customer's other segments that have a standard, in the order of the list. */
  readonly others: readonly string[]
  /** The one of them that would apply if it were in force. */
  readonly coming: string | null
}

/** How far the standard of a segment (null: the common one) is; one that is not written is a draft. */
export function stateOf({ common, segments }: Standards, segment: string | null): StandardState {
  if (segment === null) return common.state
  return segments.find((each) => each.segment === segment)?.state ?? 'draft'
}

/**
 * Which standard applies to a member of some segments, given in the order of the list: the first that is in force, then the common
 * one. As long as nothing that could apply is in force, the first that is written stands for it, with its state.
 */
export function applyingStandard(standards: Standards, memberOf: readonly string[]): ApplyingStandard {
  const { common } = standards
  const written = memberOf.filter((id) => overridesOf(standards, id).length > 0)
  const inForce = written.filter((id) => stateOf(standards, id) === 'inForce')
  const isSettled = inForce.length > 0 || (common.state === 'inForce' && common.overrides.length > 0)
  const segment = (isSettled ? inForce : written)[0] ?? null
  const [best] = written
  return {
    segment,
    state: stateOf(standards, segment),
    others: written.filter((id) => id !== segment),
    coming: isSettled && best !== undefined && best !== segment ? best : null
  }
}

/** What standards in force can inherit: a common one that is only a draft promises nothing yet. */
export function whatIsInForce(standards: Standards): Standards {
  const { common } = standards
  return common.state === 'inForce' ? standards : { ...standards, common: { ...common, overrides: [] } }
}
