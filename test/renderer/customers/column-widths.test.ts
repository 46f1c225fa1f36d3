import { expect, test } from 'vitest'
import { fittingColumns } from '../../../src/renderer/views/customers/column-widths'

test('only columns that fit whole beside the chips are told', () => {
  expect(fittingColumns(['text', 'age', 'money'], 180 + 76 + 124 + 220)).toBe(3)
  expect(fittingColumns(['text', 'age', 'money'], 180 + 76 + 123 + 220)).toBe(2)
})

test('one column stays however narrow the table is', () => {
  expect(fittingColumns(['text', 'age'], 0)).toBe(1)
})
