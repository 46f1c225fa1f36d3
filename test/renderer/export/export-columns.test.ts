import { expect, test } from 'vitest'
import { moved, withColumns, withoutColumns } from '../../../src/renderer/views/export/export-columns'

test('columns that are added stand after the chosen ones, each once', () => {
  expect(withColumns(['city', 'age'], ['age', 'name'])).toEqual(['city', 'age', 'name'])
})

test('columns that are left out leave the order of the others', () => {
  expect(withoutColumns(['city', 'age', 'name'], ['age', 'gender'])).toEqual(['city', 'name'])
})

test('a column moves by one place and not past the ends', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c'])
})
