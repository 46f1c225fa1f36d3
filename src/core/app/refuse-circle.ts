import { Failure } from '../../contract/failure'
import type { Portrait } from '../../model/portrait'
import type { Segment } from '../../model/segment'
import { longestSegmentChain, segmentDepth, segmentsNamed, segmentWay, usesOfSegments } from '../../model/segment-chain'

/**
 * Refuses a portrait with which a segment would stand in itself, through others or not, or too many would stand one in another.
 * `id` is that of the segment, null of one that is still to be made. @throws Failure `segmentCycle`, `segmentChainTooLong`.
 */
export function refuseCircle(segments: readonly Segment[], id: string | null, portrait: Portrait): void {
  const named = segmentsNamed(portrait)
  if (named.length === 0) return
  const before = usesOfSegments(segments)
  const own = id ?? ''
  const uses = new Map([...before, [own, [...new Set([...named, ...(before.get(own) ?? [])])]]])
  const way = named.map((each) => segmentWay(uses, each, own)).find((each) => each !== null)
  if (way) {
    const nameOf = (each: string): string => segments.find((segment) => segment.id === each)?.name ?? ''
    throw new Failure('segmentCycle', { chain: [own, ...way].map((each) => `“${nameOf(each)}”`).join(' → ') })
  }
  const depth = segmentDepth(uses)
  if (depth > longestSegmentChain && depth > segmentDepth(before))
    throw new Failure('segmentChainTooLong', { limit: longestSegmentChain })
}
