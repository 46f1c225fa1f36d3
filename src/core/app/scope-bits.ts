import type { Scope } from '../../contract/requests'
import { Failure } from '../../contract/failure'
import type { Bits } from '../columns/bits'
import { checkedPortrait } from './checked-portrait'
import { membersOfSegment, membershipsOf } from './members-by-hand'
import type { OpenWorkspace } from './open-workspace'
import { segmentOf } from './segment-details'
import type { View } from './view-cache'

/** The customers of a scope; null means everybody. @throws Failure `segmentNotFound`, `segmentHasNoVersion`, `portraitRefused`. */
export function bitsOfScope(workspace: OpenWorkspace, view: View, scope: Scope): Bits | null {
  if (scope.kind === 'base') return null
  if (scope.kind === 'portrait') return view.engine.evaluate(checkedPortrait(scope.portrait)).matches
  const segment = segmentOf(workspace, scope.id)
  const members = membersOfSegment(view, segment, membershipsOf(workspace))
  if (!members) throw new Failure('segmentHasNoVersion', { name: segment.name })
  return members
}
