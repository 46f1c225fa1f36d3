import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useValueSearch } from '../../../src/renderer/views/builder/editors/use-value-search'

/** A core that answers a search when it is told to. */
function core() {
  const asked: { text: string; answer: () => void; refuse: () => void }[] = []
  const ask = (text: string) =>
    new Promise<string>((resolve, reject) => {
      asked.push({ text, answer: () => resolve(`found ${text}`), refuse: () => reject(new Error('refused')) })
    })
  return { asked, ask }
}

describe('searching values of a field', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const pause = () => vi.advanceTimersByTimeAsync(150)

  it('asks once after a pause in typing, without outer blanks', async () => {
    const { asked, ask } = core()
    const { text } = useValueSearch(ask)
    for (const typed of ['т', 'ту', 'тул ']) {
      text.value = typed
      await vi.advanceTimersByTimeAsync(50)
    }
    await pause()
    expect(asked.map((one) => one.text)).toEqual(['тул'])
  })

  it('takes the newest answer and drops a late one', async () => {
    const { asked, ask } = core()
    const { text, found, waiting } = useValueSearch(ask)
    text.value = 'old'
    await pause()
    text.value = 'new'
    await pause()
    asked[1]?.answer()
    await pause()
    asked[0]?.answer()
    await pause()
    expect(found.value).toBe('found new')
    expect(waiting.value).toBe(false)
  })

  it('waits until the answer to what is typed is here, and keeps the older answer meanwhile', async () => {
    const { asked, ask } = core()
    const { text, found, waiting } = useValueSearch(ask)
    text.value = 'one'
    await pause()
    asked[0]?.answer()
    await pause()
    text.value = 'one two'
    await pause()
    expect([waiting.value, found.value]).toEqual([true, 'found one'])
    asked[1]?.refuse()
    await pause()
    expect([waiting.value, found.value]).toEqual([false, 'found one'])
  })

  it('forgets the answer when nothing is typed, a late one too', async () => {
    const { asked, ask } = core()
    const { text, found } = useValueSearch(ask)
    text.value = 'one'
    await pause()
    text.value = ''
    await pause()
    asked[0]?.answer()
    await pause()
    expect(found.value).toBeNull()
  })
})
