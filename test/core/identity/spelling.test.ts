import { beforeAll, describe, expect, it } from 'vitest'
import { emailSpelling } from '../../../src/core/identity/email-spelling'
import { keySpelling } from '../../../src/core/identity/key-spelling'
import { phoneDigits } from '../../../src/core/identity/phone-digits'
import { loadPhoneNumbers, phoneSpelling, type PhoneNumbers } from '../../../src/core/identity/phone-spelling'
import type { Spelling } from '../../../src/core/identity/spelling'

const keysOf = (spelling: Spelling, text: string) => spelling.parts(text).map((part) => spelling.key(part))

describe('e-mails', () => {
  it('are compared without blanks and capitals, each of a cell', () => {
    expect(keysOf(emailSpelling, ' Anna@Example.ORG ')).toEqual(['anna@example.org'])
    expect(keysOf(emailSpelling, 'a@x.pl; B@x.pl')).toEqual(['a@x.pl', 'b@x.pl'])
    expect(keysOf(emailSpelling, 'ИВАН@Пример.рф')).toEqual(['иван@пример.рф'])
  })

  it('keep their dots and what follows a plus; what has no @ is none', () => {
    expect(keysOf(emailSpelling, 'a.b+news@gmail.com')).toEqual(['a.b+news@gmail.com'])
    expect(keysOf(emailSpelling, 'none')).toEqual([null])
    expect(emailSpelling.sieve('none')).toBe(-1)
  })
})

describe('keys', () => {
  it('are compared as those of orders: without leading zeros, .0 and capitals', () => {
    expect(['007', '7.0', ' 7 ', 'A-7', 'a-7', '0'].map((key) => keySpelling.key(key))).toEqual([
      '7',
      '7',
      '7',
      'a-7',
      'a-7',
      '0'
    ])
  })
})

describe('telephone numbers', () => {
  let numbers: PhoneNumbers
  beforeAll(async () => {
    numbers = await loadPhoneNumbers()
  })

  it('of Russia are one number in all their spellings', () => {
    const spelling = phoneSpelling(numbers, 'RU')
    const spellings = [
      '+7 916 123-45-67',
      '8 (916) 123-45-67',
      '79161234567',
      '9161234567',
      '79161234567.0',
      'тел. 8-916-123-45-67 доб. 12'
    ]
    expect(new Set(spellings.map((text) => spelling.key(text)))).toEqual(new Set(['+79161234567']))
    expect(new Set(spellings.map((text) => spelling.sieve(text))).size).toBe(1)
  })

  it('of Poland are one number in all their spellings', () => {
    const spelling = phoneSpelling(numbers, 'PL')
    const spellings = ['600 100 200', '+48 600-100-200', '0048600100200', '48600100200', '600.100.200']
    expect(new Set(spellings.map((text) => spelling.key(text)))).toEqual(new Set(['+48600100200']))
  })

  it('without a country are compared by their digits, and by their country code where they have one', () => {
    const spelling = phoneSpelling(numbers, null)
    expect(spelling.key('600 100 200')).toBe('600100200')
    expect(spelling.key('48 600 100 200')).toBe(spelling.key('+48600100200'))
    expect(spelling.key('8 916 123 45 67')).not.toBe(spelling.key('+7 916 123 45 67'))
  })

  it('several in a cell each count, and too few digits are none', () => {
    expect(keysOf(phoneSpelling(numbers, 'PL'), '600100200, 22 123 45 67')).toEqual(['+48600100200', '+48221234567'])
    expect(phoneDigits('12-34')).toBeNull()
    expect(phoneDigits('7.91E+10')).toBeNull()
  })
})
