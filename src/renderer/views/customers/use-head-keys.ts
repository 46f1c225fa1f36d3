import type { Ref } from 'vue'

/** One stop of the Tab key for all buttons of a table's head: arrows go along them, Home and End to the ends, the arrow down to the rows. */
export function useHeadKeys(scroller: Ref<HTMLElement | null>): {
  onHeadKey: (event: KeyboardEvent) => void
  toHead: () => void
} {
  const buttons = (): HTMLElement[] => [...(scroller.value?.querySelectorAll<HTMLElement>('.head button') ?? [])]

  function onHeadKey(event: KeyboardEvent): void {
    const all = buttons()
    const at = all.indexOf(event.target as HTMLElement)
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return
    const isMenu = all[at]?.ariaHasPopup === 'menu'
    const targets: Record<string, HTMLElement | null | undefined> = {
      ArrowLeft: all[at - 1],
      ArrowRight: all[at + 1],
      Home: all[0],
      End: all.at(-1),
      ...(isMenu ? {} : { ArrowDown: scroller.value }),
      Escape: scroller.value
    }
    event.stopPropagation()
    if (!(event.key in targets)) return
    event.preventDefault()
    targets[event.key]?.focus()
  }
  return { onHeadKey, toHead: () => buttons()[0]?.focus() }
}
