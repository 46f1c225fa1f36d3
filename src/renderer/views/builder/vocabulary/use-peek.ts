import { onBeforeUnmount, shallowRef } from 'vue'

/** Where a look at a field stands on the screen, in pixels: right of its line. */
export interface PeekPlace {
  readonly x: number
  readonly y: number
}

const wait = 350

/** Whether a closer look at a line is shown: at once on focus, after 0.35 s under the pointer. */
export function usePeek() {
  const peeking = shallowRef(false)
  const at = shallowRef<PeekPlace>({ x: 0, y: 0 })
  let timer: ReturnType<typeof setTimeout> | undefined

  function hide(): void {
    clearTimeout(timer)
    peeking.value = false
  }
  function show(line: HTMLElement | null): void {
    clearTimeout(timer)
    const box = line?.getBoundingClientRect()
    const panel = line?.closest('nav')?.getBoundingClientRect()
    if (!box || !line?.querySelector(':focus-visible, :hover')) return
    at.value = { x: (panel?.right ?? box.right) + 6, y: box.top }
    peeking.value = true
  }
  function soon(line: HTMLElement | null): void {
    clearTimeout(timer)
    timer = setTimeout(() => show(line), wait)
  }
  onBeforeUnmount(hide)
  return { peeking, at, show, soon, hide }
}
