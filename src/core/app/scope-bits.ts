import type { Scope } from '../../contract/requests'
import { Failure } from '../../contract/failure'
import { withoutNode } from '../../model/portrait'
import { andBits, andNotBits, notBits, orBits, type Bits } from '../columns/bits'
import type { Engine } from '../portrait/bits/engine'
import { unreachedBits } from '../portrait/preview/reach'
import { checkedPortrait } from './checked-portrait'
import { membersOfSegment, membershipsOf } from './members-by-hand'
import type { OpenWorkspace } from './open-workspace'
import { segmentOf } from './segment-details'
import type { View } from './view-cache'

/** The customers of a scope; null means everybody. @throws Failure `segmentNotFound`, `segmentHasNoVersion`, `portraitRefused`. */
export function bitsOfScope(workspace: OpenWorkspace, view: View, scope: Scope): Bits | null {
  if (scope.kind === 'base') return null
  if (scope.kind !== 'segment') return bitsOfPortrait(view.engine, scope)
  const segment = segmentOf(workspace, scope.id)
  const members = membersOfSegment(view, segment, membershipsOf(workspace))
  if (!members) throw new Failure('segmentHasNoVersion', { name: segment.name })
  return members
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
