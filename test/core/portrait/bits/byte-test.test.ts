import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byteTest } from '../../../../src/core/portrait/bits/byte-test'
import { textTest } from '../../../../src/core/portrait/bits/text-test'
import { textOperators } from '../../../../src/model/criterion/text-criterion'

const encoder = new TextEncoder()
const letters = fc.constantFrom('a', 'b', 'ж', 'а', '😀', ' ')
const texts = fc.string({ unit: letters, maxLength: 12 })
const keys = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 4 }), { maxLength: 12 })

describe('a text criterion on bytes', () => {
  it('finds what it finds in strings, also inside a longer run of bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...textOperators), texts, keys, texts, (operator, text, wanted, around) => {
        const before = encoder.encode(around)
        const inside = encoder.encode(text)
        const bytes = encoder.encode(around + text + around)
        const found = byteTest(operator, wanted)(bytes, before.length, before.length + inside.length)
        expect(found).toBe(textTest(operator, wanted)(text))
      }),
      { numRuns: 2000 }
    )
  })
})
