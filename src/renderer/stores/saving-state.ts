import { shallowRef } from 'vue'
import type { ApiEvent } from '../../contract/api'
import type { FailureData } from '../../contract/failure'
import type { Durability } from '../../contract/results'

/** What the bar says of saving: nothing yet, going on, done at an instant, or refused. */
export type SavingState =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly failure: FailureData }

/** Follows what the core tells of saving, and of customers that are being written; `durability` is null until something is known. */
export function trackSaving() {
  const saving = shallowRef<SavingState>({ kind: 'none' })
  const durability = shallowRef<Durability | null>(null)

  function hear(event: ApiEvent): void {
    if (event.kind === 'saving') saving.value = { kind: 'saving' }
    else if (event.kind === 'saved') saving.value = { kind: 'saved', at: event.at }
    else if (event.kind === 'saveFailed') saving.value = { kind: 'failed', failure: event.failure }
    else if (event.kind === 'durability') durability.value = event.durability
  }

  let before: SavingState | null = null
  /** An edit waits to be sent: the bar no longer says "saved". */
  function editPending(): void {
    if (saving.value.kind !== 'saved') return
    before = saving.value
    saving.value = { kind: 'saving' }
  }
  /** What waited was not to be saved, or could not be sent. */
  function nothingPending(): void {
    if (saving.value.kind === 'saving' && before) saving.value = before
    before = null
  }
  return { saving, durability, hear, editPending, nothingPending }
}
