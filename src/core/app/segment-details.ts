import { Failure } from '../../contract/failure'
import type { SegmentDetails } from '../../contract/results'
import { emptyPortrait } from '../../model/portrait'
import { lastVersion, type Segment } from '../../model/segment'
import type { OpenWorkspace } from './open-workspace'

/** A segment of the open workspace. @throws Failure `segmentNotFound`. */
export function segmentOf(workspace: OpenWorkspace, id: string): Segment {
  const segment = workspace.definitions.segments.find((each) => each.id === id)
  if (!segment) throw new Failure('segmentNotFound', { id })
  return segment
}

/** A segment with the portrait that is shown for editing: its draft, else its last version. @throws Failure `segmentNotFound`. */
export function segmentDetails(workspace: OpenWorkspace, id: string): SegmentDetails {
  const segment = segmentOf(workspace, id)
  return { ...segment, shown: segment.draft?.portrait ?? lastVersion(segment)?.portrait ?? emptyPortrait }
}
