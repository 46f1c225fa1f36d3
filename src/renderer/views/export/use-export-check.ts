import { computed, shallowRef, watch } from 'vue'
import type { ExportPreflight, ExportProfile } from '../../../contract/export-results'
import { useClient } from '../../bridge/use-client'
import { useAttempt } from '../../composables/use-attempt'
import { useLongAnswer } from '../../composables/use-long-answer'
import { useExportSetupStore } from '../../stores/export-setup'
import { useLanguageStore } from '../../stores/language'
import { useWorkspaceStore } from '../../stores/workspace'
import { requestOfSetup } from './request-of-setup'
import { useListedSegments } from './use-listed-segments'

/** The tools, the question that the choices come to, and what it would be answered: asked anew after each change. */
export function useExportCheck() {
  const client = useClient()
  const attempt = useAttempt()
  const language = useLanguageStore()
  const workspace = useWorkspaceStore()
  const store = useExportSetupStore()
  const { chosen } = useListedSegments()
  const profiles = shallowRef<readonly ExportProfile[]>([])
  const profile = computed(() => profiles.value.find(({ id }) => id === store.tool) ?? null)
  const request = computed(() => {
    if (!profile.value) return null
    return requestOfSetup({ ...store.setup, segments: chosen.value }, profile.value, language.language)
  })
  const orders = new WeakMap<ExportPreflight, readonly string[]>()
  const check = useLongAnswer<ExportPreflight>((options) => {
    if (!request.value) return null
    const order = chosen.value
    return client.call('export.preflight', request.value, options).then((told) => {
      orders.set(told, order)
      return told
    })
  })
  /** How many of each segment the answer writes, whatever their order is meanwhile. */
  const written = computed<ReadonlyMap<string, number>>(() => {
    const { answer } = check
    const order = (answer.value && orders.get(answer.value)) ?? []
    return new Map(order.map((id, index) => [id, answer.value?.scopes[index]?.written ?? 0]))
  })
  /** The question as a text: the same one is not asked again when only what it is made of was read anew. */
  const asked = computed(() => JSON.stringify(request.value))

  watch([asked, () => workspace.state?.revision], () => (request.value ? check.askSoon() : check.forget()), {
    immediate: true
  })
  void attempt(() => client.call('export.profiles', {})).then((told) => (profiles.value = told ?? []))
  return { profiles, profile, chosen, request, asked, check, written }
}
