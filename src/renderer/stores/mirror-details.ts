import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { Preview } from '../../contract/results'
import { useClient } from '../bridge/use-client'
import { useAttempt } from '../composables/use-attempt'
import { useLanguageStore } from './language'
import { usePortraitDraftStore } from './portrait-draft'

/** What of a preview takes longer and is asked for at rest: intervals of the bands, what sets apart, how members are reached. */
type Details = Pick<Preview, 'bands' | 'setsApart' | 'reach' | 'count'>

/** The slower part of the mirror. While a hand moves, and until it is answered, the former one stays and is marked as late. */
export const useMirrorDetailsStore = defineStore('mirrorDetails', () => {
  const client = useClient()
  const draft = usePortraitDraftStore()
  const language = useLanguageStore()
  const attempt = useAttempt()
  const answer = shallowRef<{ readonly of: Preview; readonly details: Details } | null>(null)

  const details = computed(() => (draft.preview ? (answer.value?.details ?? null) : null))
  const late = computed(() => answer.value?.of !== draft.preview)

  watch([() => draft.preview, () => draft.moving], async (_now, _before, onCleanup) => {
    const { preview, portrait, trialBands, moving, monthly } = draft
    if (moving || !preview || answer.value?.of === preview) return
    const superseded = new AbortController()
    onCleanup(() => superseded.abort())
    const { signal } = superseded
    const question = {
      portrait,
      bands: trialBands ? [...trialBands] : null,
      bandDetails: { monthly, intervals: true },
      language: language.language,
      charts: [],
      setsApart: true,
      reach: true,
      page: { columns: [], limit: 0 }
    }
    const found = await attempt(() => client.call('portrait.preview', question, { signal }))
    if (found && !signal.aborted) answer.value = { of: preview, details: found }
  })
  watch(
    () => draft.state,
    (state) => {
      if (state === 'opening' || state === 'closed') answer.value = null
    }
  )
  return { details, late }
})
