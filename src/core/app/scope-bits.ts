import type { Scope } from '../../contract/api'
import { Failure } from '../../contract/failure'
import { lastVersion } from '../../model/segment'
import type { Bits } from '../columns/bits'
import { checkedPortrait } from './checked-portrait'
import type { OpenWorkspace } from './open-workspace'
import { segmentOf } from './segment-details'
import type { View } from './view-cache'

/** The customers of a scope; null means everybody. @throws Failure `segmentNotFound`, `segmentHasNoVersion`, `portraitRefused`. */
export function bitsOfScope(workspace: OpenWorkspace, view: View, scope: Scope): Bits | null {
  if (scope.kind === 'base') return null
  if (scope.kind === 'portrait') return view.engine.evaluate(checkedPortrait(scope.portrait)).matches
  const segment = segmentOf(workspace, scope.id)
  const version = lastVersion(segment)
  if (!version) throw new Failure('segmentHasNoVersion', { name: segment.name })
  return view.engine.evaluate(version.portrait).matches
}
