import { Failure } from '../../contract/failure'
import type { Scope } from '../../contract/requests'
import type { Portrait } from '../../model/portrait'
import { brokenCriterion } from '../../model/portrait-problems'
import { lastVersion } from '../../model/segment'
import type { Bits } from '../columns/bits'
import { criteriaAsked } from '../portrait/around/criteria-asked'
import { isPausedScope } from './awake-segments'
import type { OpenWorkspace } from './open-workspace'
import { bitsOfScope } from './scope-bits'
import { segmentOf } from './segment-details'
import type { View } from './view-cache'

/**
 * The customers of a scope that a list is made of, or made without; null means everybody. Where what the scope asks about is
 * gone, nobody can tell who they are, and nothing may be written. @throws Failure `segmentPaused` {name}, `segmentBroken` {name}, `exceptBroken`
 * {name}, `draftBroken`, and as `bitsOfScope`.
 */
export function toldBits(
  workspace: OpenWorkspace,
  view: View,
  scope: Scope,
  part: 'chosen' | 'excepted' = 'chosen'
): Bits | null {
  if (part === 'chosen' && isPausedScope(workspace, view.day, scope))
    throw new Failure('segmentPaused', { name: nameOfScope(workspace, scope) })
  const bits = bitsOfScope(workspace, view, scope)
  if (!isBroken(workspace, view, scope)) return bits
  const name = nameOfScope(workspace, scope)
  if (name === '') throw new Failure('draftBroken')
  throw new Failure(part === 'chosen' ? 'segmentBroken' : 'exceptBroken', { name })
}

/** The name of a scope's segment; '' of any other. */
export function nameOfScope(workspace: OpenWorkspace, scope: Scope): string {
  return scope.kind === 'segment' ? segmentOf(workspace, scope.id).name : ''
}

function isBroken(workspace: OpenWorkspace, { engine }: View, scope: Scope): boolean {
  const { fields, around } = engine
  const portrait = portraitOf(workspace, scope)
  return portrait !== null && criteriaAsked(portrait, around).some((each) => brokenCriterion(each, fields, around))
}

/** Those of whom it is unknown are told by a broken portrait too. */
function portraitOf(workspace: OpenWorkspace, scope: Scope): Portrait | null {
  if (scope.kind === 'base' || scope.kind === 'unknown') return null
  if (scope.kind !== 'segment') return scope.portrait
  const segment = segmentOf(workspace, scope.id)
  return lastVersion(segment)?.portrait ?? segment.draft?.portrait ?? null
}
