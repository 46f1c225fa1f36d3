import { describe, expect, it } from 'vitest'
import { answersByHour } from '../../../src/core/events/answers-by-hour'
import { bestHours, quietHours } from '../../../src/core/standard/offered-hours'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { segmentOf, startWithCustomers } from './standards-for-tests'
import type { EventTable } from '../../../src/model/customer-table'

const day = (from: number, to: number, count: number) =>
  Array.from({ length: 24 }, (_, hour) => (hour >= from && hour < to ? count : 0))

describe('hours that contacts speak for', () => {
  it('are the windows of 2, 4 and 8 hours with the most answers, over midnight too', () => {
    const counts = day(9, 17, 10).map((count, hour) => (hour === 10 || hour === 11 ? 40 : count))
    expect(bestHours(counts)).toEqual([
      { from: '10:00', to: '12:00', answers: 80, share: 80 / 140 },
      { from: '09:00', to: '13:00', answers: 100, share: 100 / 140 },
      { from: '09:00', to: '17:00', answers: 140, share: 1 }
    ])
    const late = Array.from({ length: 24 }, (_, hour) => (hour === 23 || hour === 0 ? 5 : 0))
    expect(bestHours(late)[0]).toMatchObject({ from: '23:00', to: '01:00', share: 1 })
  })

  it('are quiet where hardly anybody answers, and nowhere when people answer all day', () => {
    expect(quietHours(day(9, 21, 10))).toEqual({ from: '21:00', to: '09:00', answers: 0, share: 0 })
    expect(quietHours(day(0, 24, 10))).toBeNull()
  })

  it('are none where no contact tells', () => {
    expect(bestHours(day(0, 0, 1))).toEqual([])
    expect(quietHours(day(0, 0, 1))).toBeNull()
  })

  it('come from contacts that were answered or that the customer began', () => {
    const choice = (dictionary: readonly string[], codes: readonly number[]) => ({
      kind: 'choice' as const,
      dictionary: ['', ...dictionary],
      codes: Uint8Array.from(codes)
    })
    const contacts = {
      rows: 5,
      offsets: Uint32Array.from([0, 3, 5]),
      columns: new Map<string, unknown>([
        ['hour', { kind: 'number' as const, values: Float64Array.from([9, 10, 11, 12, Number.NaN]) }],
        ['outcome', choice(['answered', 'no answer'], [1, 2, 0, 0, 1])],
        ['direction', choice(['outgoing', 'incoming'], [1, 1, 2, 1, 1])]
      ])
    } as unknown as EventTable
    const all = answersByHour(contacts, () => true)
    expect(all.customers).toBe(1)
    expect(all.counts.flatMap((count, hour) => (count > 0 ? [[hour, count]] : []))).toEqual([
      [9, 1],
      [11, 1]
    ])
    expect(answersByHour(contacts, (row) => row === 1)).toMatchObject({ customers: 0 })
  })

  it('are told of a segment, and of nobody where the base has no contacts', async () => {
    const { client } = await startWithCustomers()
    const vip = await segmentOf(client, 'VIP', { orders: 5 })
    const none = { counts: [], answers: 0, customers: 0, best: [], quiet: null }
    expect(await client.call('standard.hours', { segment: vip })).toEqual(none)
    const sample = await inProcessHost(await temporaryFolder())
    await sample.call('workspace.createSample', { language: 'en' })
    const everybody = await sample.call('standard.hours', { segment: null })
    expect(everybody.answers).toBeGreaterThan(1000)
    expect(everybody.best.map(({ share }) => share)).toEqual(
      [...everybody.best.map(({ share }) => share)].sort((one, other) => one - other)
    )
    const [segment] = await sample.call('segment.list', {})
    const some = await sample.call('standard.hours', { segment: segment?.id ?? null })
    expect(some.answers).toBeGreaterThan(0)
    expect(some.answers).toBeLessThan(everybody.answers)
  })
})
