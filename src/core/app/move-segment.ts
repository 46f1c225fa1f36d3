import type { Arguments } from '../../contract/api'
import { applyStandardChange } from '../standard/apply-changes'
import { openWorkspaceOf, type AppContext } from './app-context'
import { changeDefinitions } from './change-definitions'
import { segmentOf } from './segment-details'

/** Moves a segment in the order that decides whose standard applies. @throws Failure `segmentNotFound`. */
export async function moveSegment(context: AppContext, { id, before }: Arguments<'segment.move'>): Promise<void> {
  const { name } = segmentOf(openWorkspaceOf(context), id)
  const isThere = nextOf(openWorkspaceOf(context).definitions.segments, id) === before
  if (isThere) return
  await changeDefinitions(context, { verb: 'segment.move', about: name }, (definitions) => {
    applyStandardChange(definitions, { kind: 'order', segment: id, before }, () => '')
  })
}

function nextOf(segments: readonly { readonly id: string }[], id: string): string | null {
  return segments[segments.findIndex((each) => each.id === id) + 1]?.id ?? null
}
