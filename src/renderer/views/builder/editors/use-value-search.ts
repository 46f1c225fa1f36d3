import { refDebounced } from '@vueuse/core'
import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'

/** A search whose text follows the keys, and the newest answer to it. */
export interface ValueSearch<A> {
  readonly text: Ref<string>
  /** The answer to what is typed or, until it is here, to what was typed before; null when nothing is typed. */
  readonly found: ShallowRef<A | null>
  /** Whether the answer to what is typed has not come yet. */
  readonly waiting: ComputedRef<boolean>
}

/** Asks for what is typed after a pause of 120 ms; the newest question wins, a late answer is dropped, a refused one leaves the older answer. */
export function useValueSearch<A>(ask: (text: string) => Promise<A>): ValueSearch<A> {
  const text = ref('')
  const settled = refDebounced(text, 120)
  const found = shallowRef<A | null>(null)
  const answered = ref('')
  let newest = 0

  watch(settled, async (wanted) => {
    const number = ++newest
    if (wanted.trim() === '') return
    const answer = await ask(wanted.trim()).catch(() => null)
    if (number !== newest) return
    answered.value = wanted
    if (answer) found.value = answer
  })
  watch(text, (wanted) => {
    if (wanted.trim() !== '') return
    newest++
    found.value = null
    answered.value = ''
  })
  const waiting = computed(() => text.value.trim() !== '' && answered.value !== text.value)
  return { text, found, waiting }
}
