import { useMediaQuery, usePreferredContrast, usePreferredDark, useStorage } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, watchEffect } from 'vue'
import { appearances, type Appearance } from '../../contract/desktop-bridge'

/** Light, dark, of high contrast, or as the system is; sets `data-theme` and `data-contrast` of the page. A system that asks for more contrast has it in every appearance; one that brings its own colours decides between light and dark. */
export const useAppearanceStore = defineStore('appearance', () => {
  const stored = useStorage<string>('portrait-desk.appearance', 'system')
  const prefersDark = usePreferredDark()
  const prefersContrast = usePreferredContrast()
  const forced = useMediaQuery('(forced-colors: active)')
  const appearance = computed<Appearance>(() => appearances.find((each) => each === stored.value) ?? 'system')
  const theme = computed(() => {
    if (!forced.value && (appearance.value === 'light' || appearance.value === 'dark')) return appearance.value
    return prefersDark.value ? 'dark' : 'light'
  })
  const contrast = computed(() => appearance.value === 'contrast' || prefersContrast.value === 'more' || forced.value)

  watchEffect(() => {
    document.documentElement.setAttribute('data-theme', theme.value)
    if (contrast.value) document.documentElement.setAttribute('data-contrast', 'more')
    else document.documentElement.removeAttribute('data-contrast')
  })

  function choose(next: Appearance): void {
    stored.value = next
  }
  return { appearance, theme, choose }
})
