import { afterEach, describe, expect, it } from 'vitest'
import { nextTick, ref, shallowRef } from 'vue'
import { useHeldTable } from '../../../src/renderer/views/builder/table/use-held-table'

const all = Array.from({ length: 50 }, (_, index) => index)

/** A table of 50 rows of 30 pixels in a box in which six can be seen; what lays out nothing is told its sizes. */
function tableInBox() {
  const box = document.createElement('div')
  const cells = '<th></th><th></th>'
  box.innerHTML = `<table><thead><tr>${cells}</tr></thead><tbody>${'<tr></tr>'.repeat(50)}</tbody></table>`
  document.body.append(box)
  const sized = (element: Element | null | undefined, size: { width?: number; height?: number }): void => {
    if (element) element.getBoundingClientRect = () => ({ width: 0, height: 0, ...size }) as DOMRect
  }
  sized(box.querySelector('tbody tr'), { height: 30 })
  box.querySelectorAll('th').forEach((cell, index) => sized(cell, { width: 100 + index }))
  Object.defineProperty(box, 'clientHeight', { value: 180 })
  return { box, table: box.querySelector('table') }
}

describe('a table that is held while a hand moves', () => {
  afterEach(() => void (document.body.innerHTML = ''))

  it('makes all rows at rest and only those about in sight while it is held, in the same height', async () => {
    const { table } = tableInBox()
    const moving = ref(false)
    const { made } = useHeldTable(
      shallowRef(table),
      () => moving.value,
      () => all
    )
    expect(made.value).toEqual({ rows: all, above: 0, below: 0 })
    moving.value = true
    await nextTick()
    expect(made.value).toEqual({ rows: all.slice(0, 8), above: 0, below: 42 * 30 })
    moving.value = false
    await nextTick()
    expect(made.value.rows).toEqual(all)
  })

  it('keeps the widths of the columns and follows the scrolling', async () => {
    const { box, table } = tableInBox()
    const moving = ref(false)
    const { held, made, onScroll } = useHeldTable(
      shallowRef(table),
      () => moving.value,
      () => all
    )
    moving.value = true
    await nextTick()
    expect(held.value?.widths).toEqual([100, 101])
    box.scrollTop = 600
    onScroll()
    expect(made.value).toEqual({ rows: all.slice(18, 28), above: 18 * 30, below: 22 * 30 })
  })

  it('leaves room for no more rows than there are', async () => {
    const { box, table } = tableInBox()
    const moving = ref(false)
    const rows = shallowRef(all)
    const { made } = useHeldTable(
      shallowRef(table),
      () => moving.value,
      () => rows.value
    )
    box.scrollTop = 600
    moving.value = true
    await nextTick()
    rows.value = all.slice(0, 5)
    expect(made.value).toEqual({ rows: [], above: 150, below: 0 })
  })
})
