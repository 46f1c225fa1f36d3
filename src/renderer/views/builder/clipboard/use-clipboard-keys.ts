import { useEventListener } from '@vueuse/core'
import { usePortraitClipboard } from './use-portrait-clipboard'

/** Ctrl+C, Ctrl+X and Ctrl+V on the builder copy, cut and paste criteria; where one types, or has marked a text, or a dialog is open, they do what they always do. */
export function useClipboardKeys(): void {
  const clipboard = usePortraitClipboard()
  useEventListener(document, 'copy', (event) => isOurs(event) && !hasMarkedText() && clipboard.onCopy(event))
  useEventListener(document, 'cut', (event) => isOurs(event) && clipboard.onCut(event))
  useEventListener(document, 'paste', (event) => isOurs(event) && clipboard.onPaste(event))
}

const elsewhere =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [role="dialog"]'

function isOurs({ target }: ClipboardEvent): boolean {
  const element = target instanceof Element ? target : document.activeElement
  return !element?.closest(elsewhere) && document.querySelector('[role="dialog"]') === null
}

function hasMarkedText(): boolean {
  return (window.getSelection()?.toString() ?? '').trim() !== ''
}
