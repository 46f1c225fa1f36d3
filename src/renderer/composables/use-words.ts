import { computed, type ComputedRef } from 'vue'
import { createWords, type Words } from '../../words/create-words'
import { useLanguageStore } from '../stores/language'

/** Messages, numbers, money and dates in the language of now; follows a change of it. */
export function useWords(): ComputedRef<Words> {
  const store = useLanguageStore()
  return computed(() => createWords(store.language))
}
