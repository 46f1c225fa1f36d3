import { computed, ref, shallowRef, watch, onScopeDispose, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { failureDataOf } from '../../../contract/failure'
import type { PersonaNow, PersonaSummary } from '../../../contract/persona-results'
import { useClient } from '../../bridge/use-client'
import { useAttempt } from '../../composables/use-attempt'
import { useWorkspaceStore } from '../../stores/workspace'

/** The personas of a segment, the shown one with its figures of now. */
export interface ShownPersona {
  /** Null until it is read, and where there is none. */
  readonly persona: ShallowRef<PersonaNow | null>
  /** Null until they are read. */
  readonly all: ShallowRef<readonly PersonaSummary[] | null>
  /** The id of the shown one. */
  readonly chosen: Ref<string | null>
  readonly locked: ComputedRef<boolean>
  /** Changes a persona, or makes one, and shows it; a refusal is told. Resolves to what came of it. */
  change(work: () => Promise<PersonaNow>): Promise<PersonaNow | undefined>
  /** Reads what is there now. */
  refresh(): Promise<void>
}

/** Keeps the personas of a segment as they are in the core, for as long as the calling component lives: changes, undo, other windows, new bases and days are followed. */
// eslint-disable-next-line max-lines-per-function -- small functions over one shared state
export function usePersona(segment: () => string): ShownPersona {
  const client = useClient()
  const workspace = useWorkspaceStore()
  const attempt = useAttempt()
  const persona = shallowRef<PersonaNow | null>(null)
  const all = shallowRef<readonly PersonaSummary[] | null>(null)
  const chosen = ref<string | null>(null)
  let reading = 0

  async function read(): Promise<void> {
    const number = ++reading
    const list = await client.call('persona.list', { segment: segment() })
    const wanted = list.find(({ id }) => id === chosen.value) ?? list[0]
    const found = wanted ? await client.call('persona.read', { id: wanted.id }) : null
    if (number !== reading) return
    all.value = list
    chosen.value = found?.id ?? null
    persona.value = found
  }
  /** What went away meanwhile is told by the next reading. */
  const refresh = () =>
    attempt(async () => {
      try {
        await read()
      } catch (error) {
        if (!['personaNotFound', 'noWorkspace'].includes(failureDataOf(error).code)) throw error
      }
    }).then(() => undefined)

  async function change(work: () => Promise<PersonaNow>): Promise<PersonaNow | undefined> {
    reading++
    const changed = await attempt(work)
    if (!changed) return undefined
    chosen.value = changed.id
    persona.value = changed
    return changed
  }

  onScopeDispose(
    client.onEvent(({ kind }) => {
      if (kind === 'changed' || kind === 'dayChanged') void refresh()
    })
  )
  watch(chosen, (id) => {
    if (id !== null && id !== persona.value?.id) void refresh()
  })
  watch(
    [segment, () => workspace.state?.asOfDay],
    ([now], [before]) => {
      if (now !== before) {
        persona.value = null
        all.value = null
        chosen.value = null
      }
      void refresh()
    },
    { immediate: true }
  )
  return { persona, all, chosen, locked: computed(() => workspace.readOnly), change, refresh }
}
