import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyPortrait } from '../../../src/model/portrait'
import { createDraftSaver } from '../../../src/renderer/stores/draft-saver'

describe('saving edits of a draft', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('saves two acts that follow each other fast as two, in their order, so that each is undone by itself', async () => {
    const saved: (readonly string[])[] = []
    const saver = createDraftSaver(({ portrait }) => {
      saved.push(portrait.members.map(({ id }) => id))
      return Promise.resolve(undefined)
    })
    const [first, second] = [emptyPortrait, { ...emptyPortrait, members: [group('one')] }]
    saver.edit({ portrait: first, step: null })
    saver.edit({ portrait: second, step: null })
    await saver.flush()
    expect(saved).toEqual([[], ['one']])
  })

  it('saves the edits of one drag once, as they stand after a pause', async () => {
    const saved: string[] = []
    const saver = createDraftSaver(({ step }) => {
      saved.push(step ?? '')
      return Promise.resolve(undefined)
    })
    for (let move = 0; move < 5; move++) saver.edit({ portrait: emptyPortrait, step: 'drag' })
    expect(saved).toEqual([])
    await vi.advanceTimersByTimeAsync(300)
    expect(saved).toEqual(['drag'])
  })
})

const group = (id: string) => ({ ...emptyPortrait, id })
