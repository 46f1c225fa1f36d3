import { computed, type ComputedRef } from 'vue'
import type { SegmentSummary } from '../../../contract/results'
import { segmentWay } from '../../../model/segment-chain'
import { useWords } from '../../composables/use-words'
import { usePortraitDraftStore } from '../../stores/portrait-draft'
import { useSegmentsStore } from '../../stores/segments'

/** A segment that a criterion may ask about, and why it may not. */
export interface SegmentChoice {
  readonly segment: SegmentSummary
  readonly obstacle: string | null
}

/** The other segments of the workspace; those that depend on the one being edited, or have no members yet, say so. */
export function useSegmentChoices(): ComputedRef<readonly SegmentChoice[]> {
  const words = useWords()
  const draft = usePortraitDraftStore()
  const segments = useSegmentsStore()
  return computed(() => {
    const all = segments.list ?? []
    const uses = new Map(all.map(({ id, uses }) => [id, uses]))
    const nameOf = (id: string): string => segments.byId.get(id)?.name ?? ''
    const obstacleOf = ({ id, version, byHand }: SegmentSummary): string | null => {
      const way = draft.id === null ? null : segmentWay(uses, id, draft.id)
      if (way) return words.value.say('membership.closesCircle', { chain: way.map(nameOf).join(' → ') })
      return version === null && byHand.in === 0 ? words.value.say('membership.notSaved') : null
    }
    return all.filter(({ id }) => id !== draft.id).map((segment) => ({ segment, obstacle: obstacleOf(segment) }))
  })
}
