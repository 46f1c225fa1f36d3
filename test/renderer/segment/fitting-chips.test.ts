import { describe, expect, it } from 'vitest'
import { fittingChips } from '../../../src/renderer/components/segment/fitting-chips'

describe('chips of segments', () => {
  it('stand beside each other as far as they fit, with room for the number of the others', () => {
    expect(fittingChips(['VIP', 'New'], 220)).toBe(2)
    expect(fittingChips(['VIP', 'Regular', 'Wholesale', 'Partners'], 220)).toBe(3)
    expect(fittingChips(['VIP', 'Regular', 'Wholesale', 'Partners'], 200)).toBe(2)
    expect(fittingChips(['A very long name of a segment', 'Another long one'], 220)).toBe(1)
  })

  it('are at least one where there is any', () => {
    expect(fittingChips([], 220)).toBe(0)
    expect(fittingChips(['A very long name of a segment'], 10)).toBe(1)
  })
})
