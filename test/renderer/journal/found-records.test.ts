import { expect, test } from 'vitest'
import { foundRecords } from '../../../src/renderer/views/journal/found-records'

/** At noon, which is the same day in most time zones. */
const record = (day: string, ...segments: string[]) => ({ at: `2026-11-${day}T12:00:00.000Z`, segments })
const records = [record('22', 'VIP', 'New'), record('21', 'New'), record('20', '')]

test('exports are found by a segment among theirs, and by days that both count', () => {
  const any = { segment: null, from: '', to: '' }
  expect(foundRecords(records, any)).toEqual(records)
  expect(foundRecords(records, { ...any, segment: 'New' })).toEqual(records.slice(0, 2))
  expect(foundRecords(records, { ...any, from: '2026-11-21', to: '2026-11-21' })).toEqual([records[1]])
  expect(foundRecords(records, { segment: 'VIP', from: '', to: '2026-11-21' })).toEqual([])
})
