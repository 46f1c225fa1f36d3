import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Place } from '../../model/standard/effective-promises'

/** How the matrix is laid out: one standard (departments × kinds of request), or all standards in one department or for one kind of request. */
export const standardLayouts = ['segment', 'department', 'request'] as const
export type StandardLayout = (typeof standardLayouts)[number]

/** The place of the standards that is looked at, and what stands at the right: what the checker finds, or the promises of the place. */
export const useStandardPlaceStore = defineStore('standardPlace', () => {
  const layout = ref<StandardLayout>('segment')
  const place = shallowRef<Place>({ segment: null, department: null, request: null })
  const side = ref<'checker' | 'promises'>('checker')
  /** Counts what asked for the focus to go to the place. */
  const calls = ref(0)
  /** Counts what asked for the promises, which take the focus. */
  const opens = ref(0)

  /** Goes to a place in the layout that shows it; the focus goes with it. */
  function show(next: Place): void {
    place.value = next
    calls.value++
  }
  /** Shows the promises of a place. */
  function open(next: Place): void {
    place.value = next
    side.value = 'promises'
    opens.value++
  }
  return { layout, place, side, calls, opens, show, open }
})
