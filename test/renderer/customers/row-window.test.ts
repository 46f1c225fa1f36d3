import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentHeight, rowWindow, scrollTopFor, tallest } from '../../../src/renderer/views/customers/row-window'

const tables = fc.record({
  rows: fc.integer({ min: 1, max: 10_000_000 }),
  rowHeight: fc.constant(32),
  sight: fc.integer({ min: 100, max: 1400 })
})

describe('the window on the rows of a table', () => {
  it('stands pixel for pixel where all rows fit', () => {
    const table = { rows: 1_000_000, rowHeight: 32, sight: 600 }
    expect(contentHeight(table)).toBe(32_000_000)
    expect(rowWindow(table, 16_000_000)).toEqual({ first: 499_994, end: 500_025, shift: -6 * 32 })
  })

  it('is never taller than an element can be', () => {
    expect(contentHeight({ rows: 5_000_000, rowHeight: 32, sight: 600 })).toBe(tallest)
  })

  it('shows the last row whole at the end and the first at the beginning', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const end = Math.max(0, contentHeight(table) - table.sight)
        const last = rowWindow(table, end)
        expect(last.end).toBe(table.rows)
        const bottom = last.shift + (last.end - last.first) * table.rowHeight
        expect(bottom).toBeLessThanOrEqual(table.sight + 0.01)
        expect(rowWindow(table, 0)).toMatchObject({ first: 0, shift: 0 })
      })
    )
  })

  it('covers all that is in sight, wherever it is scrolled to', () => {
    fc.assert(
      fc.property(tables, fc.double({ min: 0, max: 1, noNaN: true }), (table, share) => {
        const scrollTop = share * Math.max(0, contentHeight(table) - table.sight)
        const { first, end, shift } = rowWindow(table, scrollTop)
        expect(shift).toBeLessThanOrEqual(0.01)
        const bottom = shift + (end - first) * table.rowHeight
        expect(bottom).toBeGreaterThanOrEqual(Math.min(table.sight, contentHeight(table)) - 0.01)
      })
    )
  })

  it('jumps to any row so that it is wholly in sight', () => {
    fc.assert(
      fc.property(tables, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (table, wish, share) => {
        const row = wish % table.rows
        const before = share * Math.max(0, contentHeight(table) - table.sight)
        const scrollTop = scrollTopFor(table, row, before)
        const { first, shift } = rowWindow(table, scrollTop)
        const place = shift + (row - first) * table.rowHeight
        expect(place).toBeGreaterThanOrEqual(-0.01)
        expect(place + table.rowHeight).toBeLessThanOrEqual(table.sight + 0.01)
      })
    )
  })
})
