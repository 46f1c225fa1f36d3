import { describe, expect, it } from 'vitest'
import { inSteps } from '../../../src/core/app/in-steps'

function* counting(steps: number, each: () => void, ended: () => void): Generator<void, number> {
  try {
    for (let step = 0; step < steps; step++) {
      each()
      yield
    }
    return steps
  } finally {
    ended()
  }
}

function busy(milliseconds: number): void {
  const end = Date.now() + milliseconds
  while (Date.now() < end);
}

describe('work in steps', () => {
  it('ends with the answer and lets others in between steps that take long', async () => {
    let others = 0
    const timer = setInterval(() => others++, 1)
    const answer = await inSteps(
      counting(
        4,
        () => busy(20),
        () => undefined
      ),
      new AbortController().signal
    )
    clearInterval(timer)
    expect(answer).toBe(4)
    expect(others).toBeGreaterThan(0)
  })

  it('stops between two steps when it is cancelled, and what the steps hold is given back', async () => {
    const controller = new AbortController()
    let steps = 0
    let ended = false
    const work = counting(
      1000,
      () => {
        steps++
        busy(5)
        if (steps === 2) setTimeout(() => controller.abort())
      },
      () => (ended = true)
    )
    await expect(inSteps(work, controller.signal)).rejects.toMatchObject({ code: 'cancelled' })
    expect(steps).toBeLessThan(1000)
    expect(ended).toBe(true)
  })
})
