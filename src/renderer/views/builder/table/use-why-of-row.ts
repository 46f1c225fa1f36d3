import { shallowRef, watch } from 'vue'
import type { Why } from '../../../../contract/why-results'
import { useClient } from '../../../bridge/use-client'
import { useAttempt } from '../../../composables/use-attempt'
import { usePortraitDraftStore } from '../../../stores/portrait-draft'

/** Of which customer it is told why, beside which button, and the answer for the portrait as it is now. */
export interface AskedWhy {
  readonly customer: string
  readonly anchor: HTMLElement
  readonly why: Why
}

/** Asks why a customer is in the portrait on the table, or is not; an edit closes the answer. */
export function useWhyOfRow() {
  const client = useClient()
  const draft = usePortraitDraftStore()
  const attempt = useAttempt()
  const asked = shallowRef<AskedWhy | null>(null)
  const forget = () => void (asked.value = null)

  async function ask(customer: string, anchor: EventTarget | null): Promise<void> {
    const { portrait } = draft
    const why = await attempt(() => client.call('portrait.why', { scope: { kind: 'portrait', portrait }, customer }))
    if (why && anchor instanceof HTMLElement && draft.portrait === portrait) asked.value = { customer, anchor, why }
  }
  watch(() => draft.portrait, forget)
  return { asked, ask, forget }
}
