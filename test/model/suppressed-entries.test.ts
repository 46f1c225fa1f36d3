import { expect, test } from 'vitest'
import { entriesOfFile, suppressedEntries } from '../../src/model/suppressed-entries'

test('a pasted list is parted by lines and separators, each entry once and without quotes', () => {
  expect(suppressedEntries('\ufeff"a@example.com";"+48 600 100 200"\r\nb@example.com\n\n b@example.com ,K7\t')).toEqual(
    ['a@example.com', '+48 600 100 200', 'b@example.com', 'K7']
  )
})

test('a text that is too long to be an address is no entry', () => {
  expect(suppressedEntries(`${'x'.repeat(401)}\na@example.com`)).toEqual(['a@example.com'])
})

test('of a file of several columns, and of cells of a spreadsheet, only addresses are entries', () => {
  expect(entriesOfFile('row;email\n1;nobody@x.pl\n2;zz@x.pl')).toEqual(['nobody@x.pl', 'zz@x.pl'])
  expect(suppressedEntries('1\tnobody@x.pl\n2\tzz@x.pl')).toEqual(['nobody@x.pl', 'zz@x.pl'])
})

test('a number is a phone where it has a plus or where its column says so; days, amounts and ids are none', () => {
  const text = 'id,amount,day,Phone\n600100201,1200300,2026-11-22,600100200\n7,+48 600 100 300,22.11.2026,2026-11-22'
  expect(entriesOfFile(text)).toEqual(['600100200', '+48 600 100 300'])
})

test('a file of one column may name customers by their keys', () => {
  expect(entriesOfFile('\ufeff"17"\r\nK7\r\n\r\na@example.com;')).toEqual(['17', 'K7', 'a@example.com'])
})
