import type { UseOfSegment } from '../../contract/segment-results'
import { lastVersion, type Segment } from '../../model/segment'
import { segmentsNamed } from '../../model/segment-chain'

/** The segments whose last version or draft asks about membership of one. */
export function usesOfSegment(segments: readonly Segment[], id: string): UseOfSegment[] {
  return segments.flatMap((segment) => {
    const inVersion = segmentsNamed(lastVersion(segment)?.portrait).includes(id)
    const inDraft = segmentsNamed(segment.draft?.portrait).includes(id)
    if (!inVersion && !inDraft) return []
    const where = inVersion && inDraft ? 'both' : inVersion ? 'version' : 'draft'
    return [{ id: segment.id, name: segment.name, where }]
  })
}
