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

  it('leaves other keys alone', async () => {
    const wrapper = slider(20, 45)
    await wrapper.findAll('[role=slider]')[0]?.trigger('keydown', { key: 'a' })
    expect(wrapper.emitted('move')).toBeUndefined()
  })
})
