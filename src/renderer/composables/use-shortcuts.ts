import { useEventListener } from '@vueuse/core'
import { useCommands } from './use-commands'
import { useHistory } from './use-history'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="radio"], [type="checkbox"]), textarea, [contenteditable="true"]') !== null

/** The keys of the whole program: Ctrl or Cmd with K (commands), Z (undo; in a text the text's own), Shift+Z or Y (redo). */
export function useShortcuts(): void {
  const { open } = useCommands()
  const { undo, redo } = useHistory()

  useEventListener(window, 'keydown', (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    if (event.code === 'KeyK') {
      event.preventDefault()
      open.value = !open.value
    } else if (!typing(event.target) && (event.code === 'KeyZ' || key === 'y')) {
      event.preventDefault()
      void (event.shiftKey || key === 'y' ? redo() : undo())
    }
  })
}
