import type { Clock } from '../core/ports/ports'

/** Time as this computer tells it; `today` is the local calendar day. */
export const nodeClock: Clock = {
  now: () => new Date().toISOString(),
  today() {
    const now = new Date()
    const two = (number: number) => String(number).padStart(2, '0')
    return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  },
  ticks: () => performance.now()
}
