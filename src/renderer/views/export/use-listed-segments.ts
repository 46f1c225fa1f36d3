import { computed, watch } from 'vue'
import { useExportSetupStore } from '../../stores/export-setup'
import { useSegmentsStore } from '../../stores/segments'
import { useWorkspaceStore } from '../../stores/workspace'

/** The segments of a list that there are; those that are deleted meanwhile are not handed over any more. */
export function useListedSegments() {
  const segments = useSegmentsStore()
  const workspace = useWorkspaceStore()
  const store = useExportSetupStore()
  const chosen = computed(() => store.setup.segments.filter((id) => segments.list?.some((each) => each.id === id)))
  watch(
    () => [segments.list, workspace.state?.fields] as const,
    ([list, fields]) => {
      if (list && fields) store.dropGone(new Set(list.map(({ id }) => id)), new Set(fields.map(({ id }) => id)))
    },
    { immediate: true }
  )
  return { chosen }
}
