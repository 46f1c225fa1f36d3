import { criteriaOf, type Portrait } from './portrait'
import type { Segment } from './segment'

/** Which segments each segment names, by ids: in its draft, and in its last saved version. */
export type SegmentUses = ReadonlyMap<string, readonly string[]>

/** So many segments may stand one in another. */
export const longestSegmentChain = 8

/** The segments that a portrait names, each once, disabled criteria included. */
export function segmentsNamed(portrait: Portrait | undefined): string[] {
  const named = portrait ? criteriaOf(portrait) : []
  return [...new Set(named.flatMap((criterion) => (criterion.kind === 'segment' ? [criterion.segment] : [])))]
}

/** What segments name, drafts included: so no version that is saved of one can close a circle. */
export function usesOfSegments(segments: readonly Pick<Segment, 'id' | 'draft' | 'versions'>[]): SegmentUses {
  return new Map(
    segments.map(({ id, draft, versions }) => {
      return [
        id,
        [...new Set([...segmentsNamed(draft?.portrait), ...segmentsNamed(versions.at(-1)?.portrait)])]
      ] as const
    })
  )
}

/** The ids on the shortest way from one segment to another, both included, through what they name; null when there is none. */
export function segmentWay(uses: SegmentUses, from: string, to: string): readonly string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]])
  for (const id of cameFrom.keys()) {
    if (id === to) return wayBack(cameFrom, to)
    for (const next of uses.get(id) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, id)
  }
  return null
}

function wayBack(cameFrom: ReadonlyMap<string, string | null>, to: string): string[] {
  const way: string[] = []
  for (let at: string | null | undefined = to; at; at = cameFrom.get(at)) way.unshift(at)
  return way
}

/** How many segments stand one in another, counted from the outermost; Infinity where there is a circle. */
export function segmentDepth(uses: SegmentUses): number {
  const depths = new Map<string, number>()
  const depthOf = (id: string): number => {
    const known = depths.get(id)
    if (known !== undefined) return known
    depths.set(id, Infinity)
    const depth = 1 + Math.max(0, ...(uses.get(id) ?? []).map(depthOf))
    depths.set(id, depth)
    return depth
  }
  return Math.max(0, ...[...uses.keys()].map(depthOf))
}

/** The segments from which a circle is reached through what they name. */
export function segmentsInCircles(uses: SegmentUses): ReadonlySet<string> {
  const state = new Map<string, boolean>()
  const leads = (id: string): boolean => {
    const known = state.get(id)
    if (known !== undefined) return known
    state.set(id, true)
    const found = (uses.get(id) ?? []).map(leads).some((each) => each)
    state.set(id, found)
    return found
  }
  return new Set([...uses.keys()].filter(leads))
}
