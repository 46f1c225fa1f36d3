import { describe, expect, it } from 'vitest'
import { numberFromText } from '../../../src/renderer/components/base/number-from-text'
import { textFromNumber } from '../../../src/renderer/components/base/text-from-number'

describe('a number typed by a person', () => {
  it.each([
    ['1234', 1234],
    ['1 234,5', 1234.5],
    ['1\u00a0234.5', 1234.5],
    ['−7', -7],
    ['+3', 3],
    [',5', 0.5],
    ['12.', 12]
  ])('reads %s as %d', (text, number) => expect(numberFromText(text)).toBe(number))

  it.each(['', 'abc', '1,2,3', '1e5', '--1', '.'])('takes %j for no number', (text) =>
    expect(numberFromText(text)).toBeNull()
  )

  it('is written with the sign of the language and without grouping', () => {
    expect(textFromNumber(1234567.5, 'en')).toBe('1234567.5')
    expect(textFromNumber(1234567.5, 'ru')).toBe('1234567,5')
    expect(textFromNumber(0.1 + 0.2, 'pl')).toBe('0,3')
  })

  it('comes back as it was written, in each language', () => {
    for (const language of ['en', 'ru', 'pl'] as const)
      for (const number of [0, -1.25, 99999.125, 1e6])
        expect(numberFromText(textFromNumber(number, language))).toBe(number)
  })
})
