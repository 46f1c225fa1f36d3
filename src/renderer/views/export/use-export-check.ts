import { computed, shallowRef, watch } from 'vue'
import type { ExportPreflight, ExportProfile } from '../../../contract/export-results'
import type { Scope } from '../../../contract/requests'
import { useClient } from '../../bridge/use-client'
import { useAttempt } from '../../composables/use-attempt'
import { useLongAnswer } from '../../composables/use-long-answer'
import { useExportSetupStore } from '../../stores/export-setup'
import { useLanguageStore } from '../../stores/language'
import { useSegmentsStore } from '../../stores/segments'
import { useWorkspaceStore } from '../../stores/workspace'
import { requestOfSetup } from './request-of-setup'

/** The tools, the question that the choices come to, and what it would be answered: asked anew after each change. */
export function useExportCheck() {
  const client = useClient()
  const attempt = useAttempt()
  const languages = useLanguageStore()
  const segments = useSegmentsStore()
  const workspace = useWorkspaceStore()
  const store = useExportSetupStore()
  const profiles = shallowRef<readonly ExportProfile[]>([])
  const drafts = shallowRef<ReadonlyMap<string, Scope>>(new Map())

  const profile = computed(() => profiles.value.find(({ id }) => id === store.tool) ?? null)
  const versionOf = (id: string) => segments.list?.find((each) => each.id === id)
  function scopeOf(id: string): Scope | null {
    const segment = versionOf(id)
    if (!segment) return null
    return segment.version === null ? (drafts.value.get(id) ?? null) : { kind: 'segment', id }
  }
  const request = computed(() =>
    profile.value ? requestOfSetup(store.setup, profile.value, languages.language, scopeOf) : null
  )
  const check = useLongAnswer<ExportPreflight>((options) =>
    request.value ? client.call('export.preflight', request.value, options) : null
  )

  async function readDrafts(): Promise<void> {
    const asked = [...store.setup.segments, ...store.setup.except].filter(
      (id) => versionOf(id)?.version === null && !drafts.value.has(id)
    )
    for (const id of asked) {
      const read = await attempt(() => client.call('segment.read', { id }))
      if (read) drafts.value = new Map(drafts.value).set(id, { kind: 'portrait', portrait: read.shown })
    }
  }

  watch(
    () => [segments.list, workspace.state?.fields] as const,
    ([list, fields]) => {
      if (list && fields) store.keepOnly(new Set(list.map(({ id }) => id)), new Set(fields.map(({ id }) => id)))
    },
    { immediate: true }
  )
  watch(() => [segments.list, [...store.setup.segments], [...store.setup.except]], readDrafts, { immediate: true })
  /** The question as a text: the same one is not asked again when only what it is made of was read anew. */
  const asked = computed(() => JSON.stringify(request.value))

  watch([asked, () => workspace.state?.revision], () => (request.value ? check.askSoon() : check.forget()), {
    immediate: true
  })
  void attempt(() => client.call('export.profiles', {})).then((told) => (profiles.value = told ?? []))
  return { profiles, profile, request, asked, check }
}
