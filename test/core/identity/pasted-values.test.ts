import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pastedValues } from '../../../src/core/identity/pasted-values'

const values = (text: string, how: Parameters<typeof pastedValues>[1]) => pastedValues(text, how).values

describe('the values of a pasted text', () => {
  it('are e-mails among anything that stands around them', () => {
    const text = '\ufeffTo: Anna Kowalska <anna@x.pl>; "Boris" <mailto:BORIS@y.ru>,\n«c@z.example»\t(d@z.example)'
    expect(values(text, 'email')).toEqual(['anna@x.pl', 'BORIS@y.ru', 'c@z.example', 'd@z.example'])
  })

  it('are telephone numbers with blanks and brackets in them', () => {
    const found = pastedValues('+48 600 100 200; 8 (900) 123-45-67\n"22 555 01 01"\nПетров', 'phone')
    expect(found).toEqual({ values: ['+48 600 100 200', '8 (900) 123-45-67', '22 555 01 01'], skipped: 1 })
  })

  it('are keys parted by blanks where nothing else parts them', () => {
    expect(values('A1 A2  A3', 'key')).toEqual(['A1', 'A2', 'A3'])
    expect(values('A 1\nA 2', 'key')).toEqual(['A 1', 'A 2'])
  })

  it('are texts with commas in them unless all stands in one line', () => {
    expect(values('Kraków, Łódź, "Nowy  Sącz"', 'text')).toEqual(['Kraków', 'Łódź', 'Nowy Sącz'])
    expect(values('Smith, John\nDoe, Jane\r\n', 'text')).toEqual(['Smith, John', 'Doe, Jane'])
  })

  it('are found again whatever parts and quotes them', () => {
    const emails = fc.array(
      fc.tuple(fc.stringMatching(/^[a-z0-9.+_-]{1,12}$/), fc.stringMatching(/^[a-z0-9-]{1,8}\.[a-z]{2,4}$/)),
      { minLength: 1, maxLength: 20 }
    )
    const between = fc.constantFrom('\n', '\r\n', ';', ', ', '\t', ' ', '|', ' ; ')
    const quotes = fc.constantFrom('', '"', "'", '«')
    fc.assert(
      fc.property(emails, between, quotes, (parts, separator, quote) => {
        const all = parts.map((part) => part.join('@'))
        const closing = quote === '«' ? '»' : quote
        const text = all.map((email) => `${quote}${email}${closing}`).join(separator)
        expect(pastedValues(text, 'email')).toEqual({ values: all, skipped: 0 })
      })
    )
  })
})
