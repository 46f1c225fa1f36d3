import { computed, shallowRef, watch, type ComputedRef } from 'vue'
import type { PersonaSummary } from '../../../contract/persona-results'
import type { Standards } from '../../../model/standard/standards'
import { useClient } from '../../bridge/use-client'
import { useSegmentsStore } from '../../stores/segments'
import { useWorkspaceStore } from '../../stores/workspace'

/** What of a segment's persona and service standard wants to be looked at again. */
export interface SegmentNotes {
  /** Lines of its personas of which a figure moved. */
  readonly moved: number
  /** Whether a persona was confirmed too long ago. */
  readonly old: boolean
  readonly reviewOverdue: boolean
}

/** Notes on segments by their ids, read after the list whenever that was read anew; none on those that want nothing. */
export function useSegmentNotes(): ComputedRef<ReadonlyMap<string, SegmentNotes>> {
  const client = useClient()
  const segments = useSegmentsStore()
  const workspace = useWorkspaceStore()
  const personas = shallowRef<readonly PersonaSummary[]>([])
  const standards = shallowRef<Standards | null>(null)
  let wanted = 0

  watch(
    () => segments.list,
    async (list) => {
      const asked = ++wanted
      if (!list || list.length === 0) return
      const [written, told] = await Promise.all([
        client.call('standard.read', {}).catch(() => null),
        client.call('persona.list', {}).catch(() => [])
      ])
      if (asked === wanted) [standards.value, personas.value] = [written, told]
    },
    { immediate: true }
  )
  return computed(() => notesOf(personas.value, standards.value, workspace.state?.asOfDay ?? ''))
}

/** Notes on segments with something to look at again on a day (ISO date). */
export function notesOf(
  personas: readonly PersonaSummary[],
  standards: Standards | null,
  day: string
): ReadonlyMap<string, SegmentNotes> {
  const overdue = (standards?.segments ?? []).flatMap(({ segment, reviewOn, overrides }) =>
    overrides.length > 0 && reviewOn !== null && reviewOn < day ? [segment] : []
  )
  const ids = new Set([...personas.map(({ segment }) => segment.id), ...overdue])
  const notes = [...ids].map((id): [string, SegmentNotes] => {
    const stale = personas.flatMap((each) => (each.segment.id === id ? [each.stale] : []))
    const moved = stale.reduce((sum, each) => sum + each.moved, 0)
    return [id, { moved, old: stale.some(({ old }) => old), reviewOverdue: overdue.includes(id) }]
  })
  return new Map(notes.filter(([, { moved, old, reviewOverdue }]) => moved > 0 || old || reviewOverdue))
}
