import { computed, shallowRef, watch, type ComputedRef } from 'vue'
import { useClient } from '../bridge/use-client'
import type { PersonaSummary } from '../../contract/persona-results'
import { useAttempt } from './use-attempt'
import { useWords } from './use-words'

/** Why a persona of a segment wants to be looked at again, figures that moved before a confirmation long ago; '' where none does. Read anew whenever `again` changes. */
export function useStalePersonas(segment: () => string | null, again: () => unknown): ComputedRef<string> {
  const client = useClient()
  const words = useWords()
  const attempt = useAttempt()
  const personas = shallowRef<readonly PersonaSummary[]>([])
  let reading = 0

  watch(
    [segment, again],
    async ([id]) => {
      const number = ++reading
      const found = id === null ? [] : await attempt(() => client.call('persona.list', { segment: id }))
      if (found && number === reading) personas.value = found
    },
    { immediate: true }
  )
  return computed(() => {
    const moved = Math.max(0, ...personas.value.map(({ stale }) => stale.moved))
    if (moved > 0) return words.value.say('sheet.moved', {}, moved)
    return personas.value.some(({ stale }) => stale.old) ? words.value.say('sheet.old') : ''
  })
}
