import { computed, type ComputedRef, type Ref } from 'vue'
import type { Portrait } from '../../model/portrait'
import { segmentsNamed } from '../../model/segment-chain'
import { useSegmentsStore } from './segments'

/** Other segments that a portrait names, as a text that is another one when their members may be others. */
export function useNamedSegments(portrait: Ref<Portrait>): ComputedRef<string> {
  const segments = useSegmentsStore()
  return computed(() => {
    const named = segmentsNamed(portrait.value)
    const told = (segments.list ?? []).filter(({ id }) => named.includes(id))
    return JSON.stringify(told.map(({ id, name, version, count, unknown }) => [id, name, version, count, unknown]))
  })
}
