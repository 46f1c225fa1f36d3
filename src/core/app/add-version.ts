import type { Portrait } from '../../model/portrait'
import type { Segment } from '../../model/segment'

/** Gives a segment that is being changed its next version; its draft stays. */
export function addVersion(segment: Segment, portrait: Portrait, savedAt: string): void {
  segment.versions.push({ number: (segment.versions.at(-1)?.number ?? 0) + 1, portrait, savedAt })
}
