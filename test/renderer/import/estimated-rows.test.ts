import { describe, expect, it } from 'vitest'
import type { Inspection } from '../../../src/contract/results'
import { estimatedRows } from '../../../src/renderer/views/import/estimated-rows'

const inspection = (bytes: number, lookedAt: number, text: string): Inspection => ({
  bytes,
  recipe: {
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quote: '"',
      header: true,
      decimal: '.',
      dateOrder: 'ymd',
      valueSeparator: '|'
    },
    columns: [],
    key: null
  },
  columns: [],
  rows: [[{ text, value: text, problem: null }]],
  lookedAt,
  invalidBytes: 0,
  sheets: null,
  understood: { thousands: [], yesNo: [], currencies: [] },
  repeatedPeople: null,
  doubts: []
})

describe('the number of rows of a file', () => {
  it('is exact when the whole file was looked at', () =>
    expect(estimatedRows(inspection(5_000, 137, 'abc'))).toEqual({ rows: 137, exact: true }))

  it('is estimated by the length of the rows in bytes, to two digits', () =>
    expect(estimatedRows(inspection(12_345_000, 90_000, 'жжжж'))).toEqual({ rows: 1_200_000, exact: false }))
})
