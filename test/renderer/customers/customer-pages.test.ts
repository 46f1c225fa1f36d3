import { describe, expect, it, vi } from 'vitest'
import type { CustomerPage } from '../../../src/contract/results'
import { createCustomerPages } from '../../../src/renderer/stores/customer-pages'
import { columnWidths } from '../../../src/renderer/views/customers/column-widths'

const total = 1000
const page = (offset: number, limit: number): CustomerPage => ({
  total,
  offset,
  columns: ['name'],
  rows: Array.from({ length: Math.min(limit, total - offset) }, (_, index) => ({
    id: String(offset + index),
    cells: [null],
    segments: []
  }))
})
const settle = () => new Promise((resolve) => setTimeout(resolve))

describe('pages of customers', () => {
  it('are fetched once, when a row of them is wanted', async () => {
    const asked: number[] = []
    const pages = createCustomerPages(
      async (offset, limit) => {
        asked.push(offset)
        return page(offset, limit)
      },
      () => undefined
    )
    await pages.restart()
    pages.want(390, 410)
    pages.want(390, 410)
    await settle()
    pages.want(390, 410)
    expect(asked).toEqual([0, 200, 400])
    expect(pages.row(405)?.id).toBe('405')
    expect(pages.row(700)).toBeUndefined()
  })

  it('are not asked for beyond the last customer', async () => {
    const asked: number[] = []
    const pages = createCustomerPages(
      async (offset, limit) => {
        asked.push(offset)
        return page(offset, limit)
      },
      () => undefined
    )
    await pages.restart()
    pages.want(990, 1400)
    await settle()
    expect(asked).toEqual([0, 800])
  })

  it('of an older question are cancelled', async () => {
    const signals: AbortSignal[] = []
    const pages = createCustomerPages(
      async (offset, limit, signal) => {
        signals.push(signal)
        return page(offset, limit)
      },
      () => undefined
    )
    await pages.restart()
    await pages.restart()
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false])
  })

  it('of an older question are dropped, and old rows stay until the new come', async () => {
    const waiting: (() => void)[] = []
    let round = 0
    const pages = createCustomerPages(
      (offset, limit) => {
        const name = `round ${++round}`
        return new Promise((resolve) => waiting.push(() => resolve({ ...page(offset, limit), columns: [name] })))
      },
      () => undefined
    )
    const first = pages.restart()
    waiting[0]?.()
    await first
    const second = pages.restart()
    const third = pages.restart()
    expect(pages.row(0)?.id).toBe('0')
    waiting[1]?.()
    await settle()
    expect(pages.columns.value).toEqual(['round 1'])
    waiting[2]?.()
    await Promise.all([second, third])
    expect(pages.columns.value).toEqual(['round 3'])
  })

  it('that were passed by before they were asked for are never asked for', async () => {
    const asked: number[] = []
    const waiting: (() => void)[] = []
    const pages = createCustomerPages(
      (offset, limit) => {
        asked.push(offset)
        return new Promise((resolve) => waiting.push(() => resolve({ ...page(offset, limit), total: 1_000_000 })))
      },
      () => undefined
    )
    const first = pages.restart()
    waiting[0]?.()
    await first
    for (let row = 1000; row <= 900_000; row += 1000) pages.want(row, row + 30)
    expect(asked).toEqual([0, 1000, 2000])
    waiting[1]?.()
    waiting[2]?.()
    await settle()
    expect(asked).toEqual([0, 1000, 2000, 900_000])
  })

  it('in sight are fetched again after a new beginning', async () => {
    const asked: number[] = []
    const pages = createCustomerPages(
      async (offset, limit) => {
        asked.push(offset)
        return page(offset, limit)
      },
      () => undefined
    )
    await pages.restart()
    pages.want(500, 530)
    await settle()
    await pages.restart()
    await settle()
    expect(asked).toEqual([0, 400, 0, 400])
  })

  it('say that they are slow when a new beginning takes more than 300 ms', async () => {
    vi.useFakeTimers()
    let answer = (): void => undefined
    const pages = createCustomerPages(
      (offset, limit) => new Promise((resolve) => (answer = () => resolve(page(offset, limit)))),
      () => undefined
    )
    const done = pages.restart()
    await vi.advanceTimersByTimeAsync(299)
    expect(pages.slow.value).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(pages.slow.value).toBe(true)
    answer()
    await done
    expect(pages.slow.value).toBe(false)
    vi.useRealTimers()
  })

  it('tell what they were refused with', async () => {
    const refused: unknown[] = []
    const pages = createCustomerPages(
      () => Promise.reject(new Error('no base')),
      (error) => refused.push(error)
    )
    await pages.restart()
    expect(refused).toHaveLength(1)
    expect(pages.total.value).toBe(0)
  })
})

describe('widths of columns', () => {
  it('are bounded, and leave what is over to the chips of segments', () => {
    expect(columnWidths(['age', 'text'])).toEqual({
      template: 'minmax(76px, 92px) minmax(180px, 340px) minmax(220px, 1fr)',
      least: 476,
      lefts: [],
      chips: 220
    })
  })

  it('are fixed where columns stay in sight, unless these would take most of the table', () => {
    expect(columnWidths(['text', 'age', 'money'], 2, 1000)).toEqual({
      template: '204px 100px minmax(124px, 150px) minmax(220px, 1fr)',
      least: 648,
      lefts: [0, 204],
      chips: 546
    })
    expect(columnWidths(['text', 'age', 'money'], 2, 500).lefts).toEqual([])
  })
})
