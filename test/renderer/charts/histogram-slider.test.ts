import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import HistogramSlider from '../../../src/renderer/charts/histogram-slider.vue'

const bins = Array.from({ length: 10 }, (_, index) => ({ from: index * 10, to: index * 10 + 10, count: index + 1 }))

function slider(from: number | null, to: number | null) {
  return mount(HistogramSlider, {
    props: {
      bins,
      from,
      to,
      smallest: 1,
      label: 'Range of age',
      fromLabel: 'From',
      toLabel: 'To',
      format: (value: number) => `${value} years`
    }
  })
}

describe('the histogram slider', () => {
  it('has two named handles that tell their value in words', () => {
    const handles = slider(20, 45).findAll('[role=slider]')
    expect(handles.map((handle) => handle.attributes('aria-label'))).toEqual(['From', 'To'])
    expect(handles.map((handle) => handle.attributes('aria-valuetext'))).toEqual(['20 years', '45 years'])
    expect(handles[0]?.attributes()).toMatchObject({
      'aria-valuemin': '0',
      'aria-valuemax': '100',
      'aria-valuenow': '20'
    })
  })

  it.each([
    ['ArrowRight', { from: 21, to: 45 }],
    ['ArrowLeft', { from: 19, to: 45 }],
    ['PageUp', { from: 30, to: 45 }],
    ['Home', { from: null, to: 45 }]
  ])('moves the left handle by %s', async (key, range) => {
    const wrapper = slider(20, 45)
    await wrapper.findAll('[role=slider]')[0]?.trigger('keydown', { key })
    expect(wrapper.emitted('move')?.[0]).toEqual([range, true])
  })

  it('opens the right side at the end of the scale', async () => {
    const wrapper = slider(20, 45)
    await wrapper.findAll('[role=slider]')[1]?.trigger('keydown', { key: 'End' })
    expect(wrapper.emitted('move')?.[0]).toEqual([{ from: 20, to: null }, true])
  })

  it('never lets the handles cross', async () => {
    const wrapper = slider(44, 45)
    await wrapper.findAll('[role=slider]')[0]?.trigger('keydown', { key: 'PageUp' })
    expect(wrapper.emitted('move')?.[0]).toEqual([{ from: 45, to: 45 }, true])
  })

  describe('under a pointer', () => {
    /** A slider of 100 px from 0 to 100, pressed at its left handle; `to` moves the pointer to a value. */
    async function pressed() {
      const wrapper = slider(20, 45)
      const track = wrapper.get('.track')
      Object.assign(track.element, {
        getBoundingClientRect: () => ({ left: 0, width: 100 }),
        setPointerCapture: () => undefined
      })
      await track.trigger('pointerdown', { button: 0, clientX: 20, pointerId: 1 })
      const tell = async (kind: string, value: number) => {
        track.element.dispatchEvent(new PointerEvent(kind, { clientX: value }))
        await wrapper.vm.$nextTick()
        const ranges = wrapper.emitted('move') ?? []
        const last = ranges[ranges.length - 1]?.[0] as { from: number; to: number } | undefined
        if (last) await wrapper.setProps(last)
      }
      const moves = () =>
        (wrapper.emitted('move') ?? []).map(([range, final]) => [(range as { from: number }).from, final])
      return { tell, moves }
    }

    it('tells each new place once, and the last one when it is released', async () => {
      const { tell, moves } = await pressed()
      for (const place of [30, 30, 31]) await tell('pointermove', place)
      await tell('pointerup', 31)
      expect(moves()).toEqual([
        [30, false],
        [31, false],
        [31, true]
      ])
    })

    it('tells the first move of a frame as it happens', async () => {
      const { tell, moves } = await pressed()
      await tell('pointerrawupdate', 25)
      await tell('pointerrawupdate', 26)
      expect(moves()).toEqual([[25, false]])
      await tell('pointermove', 26)
      expect(moves()).toEqual([
        [25, false],
        [26, false]
      ])
    })

    it('is deaf after the release', async () => {
      const { tell, moves } = await pressed()
      await tell('pointerup', 25)
      await tell('pointerrawupdate', 40)
      await tell('pointermove', 40)
      expect(moves()).toEqual([[25, true]])
    })
  })

  it('leaves other keys alone', async () => {
    const wrapper = slider(20, 45)
    await wrapper.findAll('[role=slider]')[0]?.trigger('keydown', { key: 'a' })
    expect(wrapper.emitted('move')).toBeUndefined()
  })
})
