import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyText, numberText } from '../../../src/core/export/decimal-text'

describe('money in a list', () => {
  it.each([
    [125050, 2, '1250.50'],
    [5, 2, '0.05'],
    [-5, 2, '-0.05'],
    [0, 2, '0.00'],
    [1500, 0, '1500'],
    [1234, 3, '1.234'],
    [9007199254740991, 2, '90071992547409.91']
  ])('%d minor units of %d digits is %s', (minor, digits, text) => {
    expect(moneyText(minor, digits, '.')).toBe(text)
    expect(moneyText(minor, digits, ',')).toBe(text.replace('.', ','))
  })

  it('is read back as the same minor units', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (minor) => {
        expect(Number(moneyText(minor, 2, '.').replace('.', ''))).toBe(minor + 0)
      })
    )
  })
})

describe('numbers in a list', () => {
  it('are read back as the same numbers', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(Number(numberText(value, '.'))).toBe(value + 0)
        expect(Number(numberText(value, ',').replace(',', '.'))).toBe(value + 0)
      })
    )
  })

  it('are never minus zero, and large whole ones have all digits', () => {
    expect(numberText(-0, '.')).toBe('0')
    expect(numberText(1e21, '.')).toBe('1000000000000000000000')
  })
})
