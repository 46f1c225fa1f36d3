import { describe, expect, it } from 'vitest'
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
    waiting[2]?.()
    waiting[1]?.()
    await Promise.all([second, third])
    expect(pages.columns.value).toEqual(['round 3'])
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
      least: 476
    })
  })
})
