import { useEventListener } from '@vueuse/core'
import { useRouter } from 'vue-router'

const focusable = [
  'a[href]',
  'button:not(:disabled)',
  'input:not(:disabled)',
  'select:not(:disabled)',
  'textarea:not(:disabled)',
  '[tabindex]'
].join(', ')

/**
 * Whoever works with the keyboard never loses the focus: when what had it is gone or cannot have it any more, it goes to what
 * is nearest, at last to the content of the screen.
 */
export function useKeptFocus(): void {
  let way: readonly Element[] = []
  const hasNone = (): boolean => document.activeElement === null || document.activeElement === document.body
  const isLost = (): boolean => hasNone() && !(way[0]?.isConnected && way[0].matches(focusable) && isShown(way[0]))

  function rescue(): void {
    if (way.length === 0 || !isLost()) return
    for (const place of way.slice(1).filter(({ isConnected }) => isConnected)) {
      const next = place.matches(focusable) ? place : [...place.querySelectorAll(focusable)].find(isShown)
      if (next instanceof HTMLElement) next.focus({ preventScroll: true })
      if (!hasNone()) return
    }
    document.getElementById('content')?.focus({ preventScroll: true })
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  const look = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => requestAnimationFrame(rescue), 60)
  }
  useEventListener(document, 'focusin', ({ target }) => {
    way = target instanceof Element ? upward(target) : []
  })
  useEventListener(document, ['focusout', 'keyup', 'click'], look)
  useRouter().afterEach(look)
}

function upward(element: Element): Element[] {
  const way: Element[] = []
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) way.push(at)
  return way
}

function isShown(element: Element): boolean {
  return element instanceof HTMLElement && element.getClientRects().length > 0
}
