import { useEventListener } from '@vueuse/core'

/** The slash key, where nobody types and no dialog is open, leads to the search. */
export function useSearchKey(start: () => void): void {
  useEventListener(window, 'keydown', (event: KeyboardEvent) => {
    if (event.key !== '/' || isTyping(event.target) || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    start()
  })
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"]') !== null
  )
}
