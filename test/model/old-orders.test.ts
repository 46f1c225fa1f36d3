import { describe, expect, it } from 'vitest'
import { areOrdersOld } from '../../src/model/old-orders'

describe('the newest order', () => {
  it('is long ago after a month and a half, counted in days', () => {
    expect(areOrdersOld('2026-01-01', '2026-02-15')).toBe(false)
    expect(areOrdersOld('2026-01-01', '2026-02-16')).toBe(true)
  })

  it('is never long ago where there is none, or where it lies ahead', () => {
    expect(areOrdersOld(null, '2026-02-16')).toBe(false)
    expect(areOrdersOld('2027-01-01', '2026-02-16')).toBe(false)
  })
})
