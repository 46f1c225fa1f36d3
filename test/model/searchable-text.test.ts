import { describe, expect, it } from 'vitest'
import { comparableText } from '../../src/model/comparable-text'
import { searchableText } from '../../src/model/searchable-text'

describe('the form in which texts are searched', () => {
  it.each([
    [' ŁÓDŹ', 'lodz'],
    ['Zażółć gęślą jaźń', 'zazolc gesla jazn'],
    ['Ёлкин Андрей', 'елкин андреи'],
    ['Straße', 'strasse'],
    ['A\u0301gata', 'agata'],
    ['Nguyễn', 'nguyen'],
    ['서울', '서울'],
    ['plain-text_1', 'plain-text_1']
  ])('of %j is %j', (text, searched) => expect(searchableText(text)).toBe(searched))

  it('is the same whatever form its letters come in, and of itself', () => {
    for (let code = 0x20; code < 0x2000; code++) {
      const letter = `a${String.fromCharCode(code)}b`
      const searched = searchableText(letter)
      expect(searchableText(letter.normalize('NFD')), letter).toBe(searched)
      expect(searchableText(searched), letter).toBe(searched)
    }
  })

  it('leaves ASCII as it is compared', () => {
    for (let code = 1; code < 128; code++) {
      const text = `A${String.fromCharCode(code)}Z`
      expect(searchableText(text)).toBe(comparableText(text))
    }
  })
})
