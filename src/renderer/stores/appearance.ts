import { usePreferredDark, useStorage } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, watchEffect } from 'vue'

export const appearances = ['system', 'light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

/** Light, dark, or as the system is; sets `data-theme` of the page. */
export const useAppearanceStore = defineStore('appearance', () => {
  const stored = useStorage<string>('portrait-desk.appearance', 'system')
  const prefersDark = usePreferredDark()
  const appearance = computed<Appearance>(() => appearances.find((each) => each === stored.value) ?? 'system')
  const theme = computed(() => {
    if (appearance.value !== 'system') return appearance.value
    return prefersDark.value ? 'dark' : 'light'
  })

  watchEffect(() => document.documentElement.setAttribute('data-theme', theme.value))

  function choose(next: Appearance): void {
    stored.value = next
  }
  return { appearance, theme, choose }
})
