import { usePreferredLanguages, useStorage } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import { languages, type Language } from '../../model/language'

/** The first of the preferred tags (`pl-PL`) that the program speaks; English when none is. */
export function languageOfTags(tags: readonly string[]): Language {
  const spoken = tags.map((tag) => languages.find((language) => tag.toLowerCase().split('-')[0] === language))
  return spoken.find((language) => language !== undefined) ?? 'en'
}

/** The language of the screen: what the user chose, else the host's, else the browser's. */
export const useLanguageStore = defineStore('language', () => {
  const chosen = useStorage<string>('portrait-desk.language', '')
  const hosts = useStorage<string>('portrait-desk.host-language', '')
  const preferred = usePreferredLanguages()
  const language = computed<Language>(() =>
    languageOfTags([chosen.value, hosts.value, ...preferred.value].filter((tag) => tag !== ''))
  )

  function choose(next: Language): void {
    chosen.value = next
  }
  function suggest(next: Language | null): void {
    hosts.value = next ?? ''
  }
  return { language, choose, suggest }
})
