import { expect, test } from 'vitest'
import { foundExports, type ExportFilter } from '../../src/model/found-exports'

const record = (day: string, ...segments: string[]) => ({ at: `2026-11-${day}T12:00:00.000Z`, segments })
const records = [record('22', 'VIP', 'New'), record('21', 'New'), record('20', '')]
const found = (filter: Partial<ExportFilter>) =>
  foundExports(records, { segment: null, from: '', to: '', ...filter }, (instant) => instant.slice(0, 10))

test('exports are found by a segment among theirs, and by days that both count', () => {
  expect(found({})).toEqual(records)
  expect(found({ segment: 'New' })).toEqual(records.slice(0, 2))
  expect(found({ segment: 'vip' })).toEqual(records.slice(0, 1))
  expect(found({ from: '2026-11-21', to: '2026-11-21' })).toEqual([records[1]])
  expect(found({ segment: 'VIP', to: '2026-11-21' })).toEqual([])
})
