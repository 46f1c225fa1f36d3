/** A hand on a slider or a keyboard: moving, or at rest. */
export interface Hand {
  /** Tells that it moved. */
  move(): void
  /** Whether it moved within the last 300 ms. */
  moving(): boolean
}

const rest = 300

/** Makes a hand that tells once when it has come to rest. */
export function createHand(rested: () => void): Hand {
  let timer: ReturnType<typeof setTimeout> | null = null
  return {
    move() {
      if (timer) clearTimeout(timer)
      timer = setTimeout(() => {
        timer = null
        rested()
      }, rest)
    },
    moving: () => timer !== null
  }
}
