import { computed, shallowRef, watch } from 'vue'
import type { Scope } from '../../../contract/requests'
import { useClient } from '../../bridge/use-client'
import { useAttempt } from '../../composables/use-attempt'
import { useExportSetupStore } from '../../stores/export-setup'
import { useSegmentsStore } from '../../stores/segments'
import { useWorkspaceStore } from '../../stores/workspace'

/** The segments of a list as they can be asked about: by their last version, or as a portrait where there is only a draft. */
export function useListScopes() {
  const client = useClient()
  const attempt = useAttempt()
  const segments = useSegmentsStore()
  const workspace = useWorkspaceStore()
  const store = useExportSetupStore()
  const drafts = shallowRef<ReadonlyMap<string, Scope>>(new Map())
  const summaryOf = (id: string) => segments.list?.find((each) => each.id === id)
  /** Those that there are. */
  const chosen = computed(() => store.setup.segments.filter((id) => summaryOf(id)))

  /** Null for a segment that is not known, and for a draft that is not read yet. */
  function scopeOf(id: string): Scope | null {
    const segment = summaryOf(id)
    if (!segment) return null
    return segment.version === null ? (drafts.value.get(id) ?? null) : { kind: 'segment', id }
  }

  async function readDrafts(): Promise<void> {
    const asked = [...store.setup.segments, ...store.setup.except].filter(
      (id) => summaryOf(id)?.version === null && !drafts.value.has(id)
    )
    for (const id of asked) {
      const read = await attempt(() => client.call('segment.read', { id }))
      if (read) drafts.value = new Map(drafts.value).set(id, { kind: 'portrait', portrait: read.shown })
    }
  }

  watch(
    () => [segments.list, workspace.state?.fields] as const,
    ([list, fields]) => {
      if (list && fields) store.dropGone(new Set(list.map(({ id }) => id)), new Set(fields.map(({ id }) => id)))
    },
    { immediate: true }
  )
  watch(() => [segments.list, [...store.setup.segments], [...store.setup.except]], readDrafts, { immediate: true })
  return { chosen, scopeOf }
}
