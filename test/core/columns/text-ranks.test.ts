import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textColumnOf } from '../../../src/core/columns/text-column'
import { textRanks } from '../../../src/core/columns/text-ranks'

const collator = new Intl.Collator('pl')
const letters = [...'aAbBzZłŁóÓoOąęśżźćńéüøđßæŋеЕёЁжйЙиИїґъ0129 .-_@+\'"/\u00ad\u0301№—漢😀\tﬁ½']
const texts = fc.array(
  fc.oneof(
    fc.string({ unit: fc.constantFrom(...letters), maxLength: 14 }),
    fc.string({ unit: fc.constantFrom('a', 'A', 'ą', 'b'), maxLength: 9 }),
    fc.string({ unit: 'grapheme', maxLength: 5 })
  ),
  { maxLength: 40 }
)

describe('the order of texts', () => {
  it('is that of the collator, whatever the letters and their number', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const list = given.filter((text) => !/\p{Surrogate}/u.test(text))
        const ranks = textRanks(textColumnOf(list))
        list.forEach((one, index) => {
          const rank = ranks[index] ?? NaN
          if (one === '') return expect(rank).toBeNaN()
          list.forEach((other, place) => {
            if (other === '') return
            expect(Math.sign(rank - (ranks[place] ?? NaN)) + 0, `${one} | ${other}`).toBe(
              Math.sign(collator.compare(one, other)) + 0
            )
          })
        })
      }),
      { numRuns: 400 }
    )
  })

  it('is that of the collator for every two letters beside each other', () => {
    const single = Array.from({ length: 0x45f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index))
    const list = single.flatMap((letter) => [letter, `a${letter}`, `${letter}b`, `и${letter}`, `${letter}е`])
    const ranks = textRanks(textColumnOf(list))
    const sorted = [...list.keys()].sort((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0))
    sorted.slice(1).forEach((index, place) => {
      const [before, after] = [list[sorted[place] ?? 0] ?? '', list[index] ?? '']
      expect(collator.compare(before, after), `${before} | ${after}`).toBeLessThanOrEqual(0)
    })
  })
})
