import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Preview } from '../../../src/contract/results'
import { emptyPortrait } from '../../../src/model/portrait'
import { useLivePreview, type PreviewQuestion } from '../../../src/renderer/composables/use-live-preview'

const question = (name: string): PreviewQuestion => ({
  portrait: { ...emptyPortrait, id: name },
  page: { columns: [] }
})

/** A core that answers when it is told to, counting what it was asked. */
function core() {
  const asked: { name: string; number: number; signal: AbortSignal; answer: () => void; refuse: () => void }[] = []
  const fetch = (asking: PreviewQuestion & { number: number }, signal: AbortSignal) =>
    new Promise<Preview>((resolve, reject) => {
      const name = asking.portrait.id ?? ''
      asked.push({
        name,
        number: asking.number,
        signal,
        answer: () => resolve({ number: asking.number, sentence: { text: name, parts: [] } } as unknown as Preview),
        refuse: () => reject(new Error('refused'))
      })
    })
  return { asked, fetch }
}

const atOnce = (work: () => void): void => work()

/** Frames that are painted when they are told to. */
function frames() {
  const works: (() => void)[] = []
  return {
    works,
    painted: (work: () => void) => void works.push(work),
    paint: () => works.splice(0).forEach((work) => work())
  }
}

describe('the live preview', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const turn = () => vi.advanceTimersByTimeAsync(0)

  it('keeps one question running and one waiting, and the newest waiting one wins', async () => {
    const { asked, fetch } = core()
    const live = useLivePreview(fetch, atOnce)
    for (const name of ['one', 'two', 'three', 'four']) live.ask(question(name))
    expect(asked.map(({ name }) => name)).toEqual(['one'])
    asked[0]?.answer()
    await turn()
    expect(asked.map(({ name }) => name)).toEqual(['one', 'four'])
    asked[1]?.answer()
    await turn()
    expect(live.preview.value?.sentence.text).toBe('four')
    expect(asked).toHaveLength(2)
  })

  it('numbers its questions in rising order', async () => {
    const { asked, fetch } = core()
    const live = useLivePreview(fetch, atOnce)
    live.ask(question('one'))
    asked[0]?.answer()
    await turn()
    live.ask(question('two'))
    expect(asked[1]?.number).toBeGreaterThan(asked[0]?.number ?? Infinity)
  })

  it('drops an answer that carries another number', async () => {
    const live = useLivePreview(() => Promise.resolve({ number: 99 } as Preview), atOnce)
    live.ask(question('one'))
    await turn()
    expect(live.preview.value).toBeNull()
  })

  it('fades old numbers after 100 ms and never removes them', async () => {
    const { asked, fetch } = core()
    const live = useLivePreview(fetch, atOnce)
    live.ask(question('one'))
    asked[0]?.answer()
    await turn()
    live.ask(question('two'))
    await vi.advanceTimersByTimeAsync(99)
    expect(live.late.value).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(live.late.value).toBe(true)
    expect(live.preview.value?.sentence.text).toBe('one')
    asked[1]?.answer()
    await turn()
    expect(live.late.value).toBe(false)
    expect(live.preview.value?.sentence.text).toBe('two')
  })

  it('gives up a question that takes long when another one waits, and says nothing of it', async () => {
    const { asked, fetch } = core()
    const live = useLivePreview(fetch, atOnce)
    live.ask(question('one'))
    await vi.advanceTimersByTimeAsync(150)
    live.ask(question('two'))
    live.ask(question('three'))
    await vi.advanceTimersByTimeAsync(49)
    expect(asked[0]?.signal.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(asked[0]?.signal.aborted).toBe(true)
    asked[0]?.refuse()
    await turn()
    expect(live.failure.value).toBeNull()
    expect(asked.map(({ name }) => name)).toEqual(['one', 'three'])
    await vi.advanceTimersByTimeAsync(1000)
    expect(asked[1]?.signal.aborted).toBe(false)
    asked[1]?.answer()
    await turn()
    expect(live.preview.value?.sentence.text).toBe('three')
  })

  it('tells a failure, keeps the old numbers and goes on with what waits', async () => {
    const { asked, fetch } = core()
    const live = useLivePreview(fetch, atOnce)
    live.ask(question('one'))
    live.ask(question('two'))
    asked[0]?.refuse()
    await turn()
    expect(live.failure.value).toBeInstanceOf(Error)
    asked[1]?.answer()
    await turn()
    expect(live.failure.value).toBeNull()
    expect(live.preview.value?.sentence.text).toBe('two')
  })

  it('shows the count first, and all the rest when the frame with it has been painted', async () => {
    const { asked, fetch } = core()
    const { paint, painted } = frames()
    const live = useLivePreview(fetch, painted)
    live.ask(question('one'))
    asked[0]?.answer()
    await turn()
    expect(live.newest.value?.sentence.text).toBe('one')
    expect(live.preview.value).toBeNull()
    expect(live.busy.value).toBe(true)
    paint()
    expect(live.preview.value?.sentence.text).toBe('one')
    expect(live.busy.value).toBe(false)
  })

  it('asks on without waiting for a frame, and then draws the newest answer only', async () => {
    const { asked, fetch } = core()
    const { works, paint, painted } = frames()
    const live = useLivePreview(fetch, painted)
    for (const name of ['one', 'two']) live.ask(question(name))
    asked[0]?.answer()
    await turn()
    asked[1]?.answer()
    await turn()
    expect(works).toHaveLength(1)
    paint()
    expect(live.preview.value?.sentence.text).toBe('two')
    expect(live.busy.value).toBe(false)
  })

  it('draws the rest 60 ms after it was last drawn while answers keep coming, the count each time', async () => {
    const { asked, fetch } = core()
    const live = useLivePreview(fetch, atOnce)
    const shown = () => [live.newest.value?.sentence.text, live.preview.value?.sentence.text]
    live.ask(question('one'))
    for (const [index, name] of ['two', 'three', 'four'].entries()) {
      live.ask(question(name))
      await vi.advanceTimersByTimeAsync(20)
      asked[index]?.answer()
      await turn()
    }
    expect(shown()).toEqual(['three', 'one'])
    await vi.advanceTimersByTimeAsync(19)
    expect(shown()).toEqual(['three', 'one'])
    await vi.advanceTimersByTimeAsync(1)
    expect(shown()).toEqual(['three', 'three'])
    asked[3]?.answer()
    await turn()
    expect(live.newest.value?.sentence.text).toBe('four')
    await vi.advanceTimersByTimeAsync(60)
    expect(shown()).toEqual(['four', 'four'])
    expect(live.busy.value).toBe(false)
  })

  it('stays busy while another answer is on its way', async () => {
    const { asked, fetch } = core()
    const { paint, painted } = frames()
    const live = useLivePreview(fetch, painted)
    for (const name of ['one', 'two']) live.ask(question(name))
    asked[0]?.answer()
    await turn()
    paint()
    expect(live.preview.value?.sentence.text).toBe('one')
    expect(live.busy.value).toBe(true)
  })

  it('draws nothing of what was cleared before its frame', async () => {
    const { asked, fetch } = core()
    const { paint, painted } = frames()
    const live = useLivePreview(fetch, painted)
    live.ask(question('one'))
    asked[0]?.answer()
    await turn()
    live.clear()
    paint()
    expect(live.newest.value).toBeNull()
    expect(live.preview.value).toBeNull()
  })
})
