import { expect, test } from 'vitest'
import { suppressedEntries } from '../../../src/renderer/views/export/suppressed-entries'

test('a pasted list is parted by lines and separators, each entry once and without quotes', () => {
  expect(suppressedEntries('\ufeff"a@example.com";"+48 600 100 200"\r\nb@example.com\n\n b@example.com ,K7\t')).toEqual(
    ['a@example.com', '+48 600 100 200', 'b@example.com', 'K7']
  )
})

test('a text that is too long to be an address is no entry', () => {
  expect(suppressedEntries(`${'x'.repeat(401)}\na@example.com`)).toEqual(['a@example.com'])
})
