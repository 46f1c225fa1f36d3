/** Milliseconds after which work no longer waits for a frame: a page that is not seen paints none. */
const patience = 100

/** Does work as soon as the next frame has been painted; at once where nothing is painted. */
export function afterPaint(work: () => void): void {
  if (typeof requestAnimationFrame === 'undefined') return work()
  let done = false
  const once = (): void => {
    if (done) return
    done = true
    clearTimeout(timer)
    work()
  }
  const timer = setTimeout(once, patience)
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      once()
    }
    port2.postMessage(null)
  })
}
