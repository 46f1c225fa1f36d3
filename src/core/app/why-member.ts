import { Failure } from '../../contract/failure'
import type { MemberScope } from '../../contract/requests'
import type { Why } from '../../contract/why-results'
import { emptyPortrait } from '../../model/portrait'
import { lastVersion } from '../../model/segment'
import { hasBit } from '../columns/bits'
import { whyOf } from '../portrait/why/why'
import { checkedPortrait } from './checked-portrait'
import { membershipsOf, rowsByHand } from './members-by-hand'
import type { OpenWorkspace } from './open-workspace'
import { segmentOf } from './segment-details'
import type { View } from './view-cache'
import { rowInView } from './written-about'

/**
 * Why a customer is in a portrait or a segment, or is not; in a segment the hand's word holds before the portrait's. A
 * segment without a version has those only who were put in.
 * @throws Failure `customerNotFound`, `segmentNotFound`, `segmentHasNoVersion`, `portraitRefused`.
 */
export function whyMember(workspace: OpenWorkspace, view: View, scope: MemberScope, customer: string): Why {
  const row = rowInView(view, customer)
  if (scope.kind === 'portrait') return { ...whyOf(view.engine, checkedPortrait(scope.portrait), row), byHand: null }
  const segment = segmentOf(workspace, scope.id)
  const version = lastVersion(segment)
  const sides = rowsByHand(view, segment.id, membershipsOf(workspace))
  if (!version && !sides) throw new Failure('segmentHasNoVersion', { name: segment.name })
  const why = version
    ? whyOf(view.engine, version.portrait, row)
    : { ...whyOf(view.engine, emptyPortrait, row), verdict: 'noMatch' as const }
  if (!sides) return { ...why, byHand: null }
  if (hasBit(sides.out, row)) return { ...why, verdict: 'noMatch', byHand: 'out' }
  return hasBit(sides.in, row) ? { ...why, verdict: 'match', byHand: 'in' } : { ...why, byHand: null }
}
