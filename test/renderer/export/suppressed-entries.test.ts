import { expect, test } from 'vitest'
import { suppressedEntries, textOfBytes } from '../../../src/renderer/views/export/suppressed-entries'

test('a pasted list is parted by lines and separators, each entry once and without quotes', () => {
  expect(suppressedEntries('\ufeff"a@example.com";"+48 600 100 200"\r\nb@example.com\n\n b@example.com ,K7\t')).toEqual(
    ['a@example.com', '+48 600 100 200', 'b@example.com', 'K7']
  )
})

test('a text that is too long to be an address is no entry', () => {
  expect(suppressedEntries(`${'x'.repeat(401)}\na@example.com`)).toEqual(['a@example.com'])
})

test('a file that begins with the mark of UTF-16 is read as such, any other as UTF-8', () => {
  expect(textOfBytes(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x40, 0]))).toBe('a@')
  expect(textOfBytes(new TextEncoder().encode('Łódź'))).toBe('Łódź')
})
