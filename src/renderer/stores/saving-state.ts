import { shallowRef } from 'vue'
import type { ApiEvent } from '../../contract/api'
import type { FailureData } from '../../contract/failure'

/** What the bar says of saving: nothing yet, going on, done at an instant, or refused. */
export type SavingState =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly failure: FailureData }

/** Follows what the core tells of saving. */
export function trackSaving() {
  const saving = shallowRef<SavingState>({ kind: 'none' })

  function hear(event: ApiEvent): void {
    if (event.kind === 'saving') saving.value = { kind: 'saving' }
    else if (event.kind === 'saved') saving.value = { kind: 'saved', at: event.at }
    else if (event.kind === 'saveFailed') saving.value = { kind: 'failed', failure: event.failure }
  }
  return { saving, hear }
}
