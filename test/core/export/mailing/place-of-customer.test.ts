import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { murmur3, placeOfCustomer } from '../../../../src/core/export/mailing/place-of-customer'

const hash = (text: string, seed = 0): number => murmur3(new TextEncoder().encode(text), seed)

describe('MurmurHash3', () => {
  it('gives the values that other implementations give', () => {
    expect(hash('')).toBe(0)
    expect(hash('', 1)).toBe(0x514e28b7)
    expect(hash('', 0xffffffff)).toBe(0x81f16f39)
    expect(hash('test')).toBe(0xba6bd213)
    expect(hash('Hello, world!')).toBe(0xc0363e43)
    expect(hash('The quick brown fox jumps over the lazy dog')).toBe(0x2e4ff723)
    expect(hash('aaaa', 0x9747b28c)).toBe(0x5a97808a)
    expect(hash('abc', 0x9747b28c)).toBe(0xc84a62dd)
  })
})

describe('the place of a customer', () => {
  it('is in [0, 1), and the same for the same id and purpose', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (id, purpose) => {
        const place = placeOfCustomer(id, purpose)
        return place >= 0 && place < 1 && place === placeOfCustomer(id, purpose)
      })
    )
  })

  it('is spread evenly, and for two purposes independently', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => index.toString(16).padStart(16, '0'))
    const tenths = new Uint32Array(10)
    let both = 0
    for (const id of ids) {
      const [one, other] = [placeOfCustomer(id, 'control '), placeOfCustomer(id, 'variant ')]
      tenths[Math.floor(one * 10)] = (tenths[Math.floor(one * 10)] ?? 0) + 1
      if (one < 0.5 && other < 0.5) both++
    }
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(5 * Math.sqrt(2000 * 0.9))
    expect(Math.abs(both - 5000)).toBeLessThan(5 * Math.sqrt(5000 * 0.75))
  })
})
