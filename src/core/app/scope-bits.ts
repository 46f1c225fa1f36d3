import type { Scope } from '../../contract/requests'
import { withoutNode } from '../../model/portrait'
import { andBits, andNotBits, notBits, orBits, type Bits } from '../columns/bits'
import type { Engine } from '../portrait/bits/engine'
import { unreachedBits } from '../portrait/preview/reach'
import { checkedPortrait } from './checked-portrait'
import { membershipsOf } from './members-by-hand'
import type { OpenWorkspace } from './open-workspace'
import { segmentOf } from './segment-details'
import { shownMembers } from './shown-members'
import type { View } from './view-cache'

/** The customers of a scope, those of a segment as its card tells them; null means everybody. @throws Failure `segmentNotFound`, `portraitRefused`. */
export function bitsOfScope(workspace: OpenWorkspace, view: View, scope: Scope): Bits | null {
  if (scope.kind === 'base') return null
  if (scope.kind !== 'segment') return bitsOfPortrait(view.engine, scope)
  return shownMembers(view, segmentOf(workspace, scope.id), membershipsOf(workspace)).members
}

function bitsOfPortrait(engine: Engine, scope: Exclude<Scope, { kind: 'base' | 'segment' }>): Bits {
  const portrait = checkedPortrait(scope.portrait)
  const { matches, unknown } = engine.evaluate(portrait)
  switch (scope.kind) {
    case 'portrait':
      return matches
    case 'unknown':
      return unknown
    case 'noMatch':
      return notBits(orBits(matches, unknown))
    case 'unreached':
      return andBits(matches, unreachedBits(engine, scope.channel, scope.reason))
    case 'without': {
      const without = engine.evaluate(withoutNode(portrait, scope.node)).matches
      return orBits(andNotBits(without, matches), andNotBits(matches, without))
    }
  }
}
