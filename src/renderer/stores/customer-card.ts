import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { ArgumentsInput, Verb } from '../../contract/api'
import type { CustomerCard } from '../../contract/customer-results'
import { Failure } from '../../contract/failure'
import { useClient } from '../bridge/use-client'
import { useAttempt } from '../composables/use-attempt'
import { useWorkspaceStore } from './workspace'

/** Verbs that change a customer and answer the card. */
type CardVerb = Extract<
  Verb,
  `note.${string}` | 'consent.set' | 'customer.correct' | 'customer.uncorrect' | 'customer.nextContact'
>

/** The card that is open, and what is written into it. It follows every change, undo and redo. */
// eslint-disable-next-line max-lines-per-function -- a setup store is the list of its refs and verbs
export const useCustomerCardStore = defineStore('customer-card', () => {
  const client = useClient()
  const workspace = useWorkspaceStore()
  const attempt = useAttempt()
  const card = shallowRef<CustomerCard | null>(null)
  /** Whether something can be written about customers now. */
  const writable = computed(() => !workspace.readOnly && (workspace.state?.peopleProblem ?? null) === null)

  /** Whether the card that opens takes the focus. */
  const takesFocus = ref(false)

  async function open(id: string, focus = false): Promise<void> {
    const found = await attempt(() => client.call('customer.card', { id }))
    if (!found) return
    card.value = found
    takesFocus.value = focus
  }
  const close = () => void (card.value = null)

  /** Whether it was done; a refusal is told. */
  async function write<V extends CardVerb>(verb: V, args: ArgumentsInput<V>): Promise<boolean> {
    const written = await attempt(() => client.call(verb, args))
    if (written && card.value?.id === written.id) card.value = written
    return written !== undefined
  }
  /** Adds a customer and opens the card; false when it was refused. */
  async function add(values: ArgumentsInput<'customer.add'>['values']): Promise<boolean> {
    const added = await attempt(() => client.call('customer.add', { values }))
    if (added) card.value = added
    return added !== undefined
  }
  async function removeAdded(id: string): Promise<boolean> {
    const done = await attempt(() => client.call('customer.removeAdded', { id }))
    if (done === null && card.value?.id === id) close()
    return done === null
  }
  /** The card as it is now; a customer who is gone takes the card along. */
  async function follow(): Promise<void> {
    const id = card.value?.id
    if (id === undefined) return
    try {
      const now = await client.call('customer.card', { id })
      if (card.value?.id === id) card.value = now
    } catch (error) {
      if (error instanceof Failure && card.value?.id === id) close()
    }
  }
  watch(
    () => [workspace.state?.name, workspace.state?.revision],
    () => void follow()
  )
  return { card, takesFocus, writable, open, close, write, add, removeAdded }
})
