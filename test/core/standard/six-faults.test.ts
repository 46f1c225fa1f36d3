import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import type { StandardFinding } from '../../../src/contract/standard-results'
import { change, check, segmentOf, shownBy, startWithCustomers } from './standards-for-tests'

let client: Client
let ids: Record<'oslo' | 'vip' | 'rome' | 'bergen', string>

/** Standards of four segments in which six things are wrong. */
beforeEach(async () => {
  client = (await startWithCustomers()).client
  ids = {
    oslo: await segmentOf(client, 'Oslo', { cities: ['Oslo'] }),
    vip: await segmentOf(client, 'VIP', { orders: 5 }),
    rome: await segmentOf(client, 'Rome', { cities: ['Rome'] }),
    bergen: await segmentOf(client, 'Bergen', { cities: ['Bergen'] })
  }
  const { oslo, vip, rome, bergen } = ids
  const review = { state: 'inForce', reviewOn: '2027-01-31', reviewEvery: 6 } as const
  await change(
    client,
    // Two segments of the queue Line have different promises; nobody answers for the requests to IT.
    { kind: 'promises', segment: null, set: { firstAnswer: 16, solution: 80, queue: 'Line', priority: 9 } },
    ...['support', 'sales', 'delivery', 'accounting', 'marketing'].map((department) => ({
      kind: 'promises' as const,
      segment: null,
      department,
      set: { owner: { team: department } }
    })),
    // Anna of Oslo is VIP too.
    { kind: 'promises', segment: oslo, set: { firstAnswer: 8, queue: 'Oslo', priority: 8 } },
    { kind: 'promises', segment: vip, set: { firstAnswer: 1, queue: 'VIP', priority: 1 } },
    // The VIP promise does not reach deliveries.
    { kind: 'promises', segment: vip, department: 'delivery', request: 'complaint', set: { firstAnswer: 3 } },
    { kind: 'promises', segment: rome, set: { firstAnswer: 4, queue: 'South', priority: 5 } },
    { kind: 'promises', segment: bergen, set: { firstAnswer: 2, queue: 'South', priority: 5 } },
    // With the fifth level there are too many.
    { kind: 'promises', segment: null, department: 'marketing', set: { priority: 10 } },
    { kind: 'staff', department: 'support', staff: [{ queue: '', level: null, hours: 200, before: 160 }] },
    ...[null, oslo, vip, rome].map((segment) => ({ kind: 'standard' as const, segment, ...review })),
    // The review of one is overdue.
    { kind: 'standard', segment: bergen, ...review, reviewOn: '2026-11-21' }
  )
})

const kindsOf = (findings: readonly StandardFinding[]) => findings.map(({ kind }) => kind).sort()

const planted = ['contradiction', 'expectationsInQueue', 'noOwner', 'notInherited', 'reviewOverdue', 'tooManyLevels']

describe('the checker', () => {
  it('finds six planted faults in the standards of four segments, each with its customers', async () => {
    const findings = await check(client)
    expect(kindsOf(findings)).toEqual(planted)
    const named = Object.fromEntries(findings.map((finding) => [finding.kind, finding]))
    const who = async (kind: string) => {
      const finding = named[kind]
      const names = finding ? await shownBy(client, finding) : null
      expect(names).toHaveLength(finding?.customers?.count ?? 0)
      return names
    }
    expect(await who('contradiction')).toEqual(['Anna'])
    expect(await who('expectationsInQueue')).toEqual(['Fia', 'Gus', 'Hal'])
    expect(await who('notInherited')).toEqual(['Cid', 'Dag'])
    expect(await who('reviewOverdue')).toEqual(['Gus', 'Hal'])
    expect(await who('noOwner')).toHaveLength(10)
    expect(named['contradiction']?.text).toContain('first answer – 1 working hour, they get 8 working hours')
    expect(named['notInherited']?.cells).toEqual([{ segment: ids.vip, department: 'delivery', request: 'complaint' }])
    expect(named['noOwner']?.text).toBe('No team and no person is named here: IT.')
    expect(named['reviewOverdue']?.text).toBe('It was due on 21 Nov 2026, 1 day ago.')
    expect(named['tooManyLevels']?.title).toBe('5 levels of priority')
  })

  it('proposes for each a mend that ends it, and undo brings it back', async () => {
    for (const kind of planted) {
      const finding = (await check(client)).find((each) => each.kind === kind)
      for (const mend of finding?.mends ?? []) {
        await change(client, ...mend.changes)
        expect((await check(client)).map(({ id }) => id)).not.toContain(finding?.id)
        await client.call('history.undo', {})
        expect(kindsOf(await check(client))).toEqual(planted)
      }
    }
  })

  it('has nothing left to say when all first mends are made', async () => {
    for (let [finding] = await check(client), steps = 0; finding && steps < 10; steps++) {
      await change(client, ...(finding.mends[0]?.changes ?? []))
      ;[finding] = await check(client)
    }
    expect(await check(client)).toEqual([])
  })

  it('notes what is not in force, and puts it in force', async () => {
    await change(client, { kind: 'standard', segment: ids.vip, state: 'agreed' })
    const found = (await check(client)).find(({ kind }) => kind === 'notInForce')
    expect(found).toMatchObject({ title: '1 standard is not in force', segments: [ids.vip], customers: { count: 2 } })
    expect(found?.mends.map(({ text }) => text)).toEqual(['Put it in force'])
    await change(client, ...(found?.mends[0]?.changes ?? []))
    expect(kindsOf(await check(client))).toEqual(planted)
  })

  it.each(['ru', 'pl'] as const)('speaks %s without gaps', async (language) => {
    for (const { title, text, mends } of await check(client, language))
      for (const said of [title, text, ...mends.map((mend) => mend.text)]) {
        expect(said).not.toBe('')
        expect(said).not.toMatch(/[{}|]|undefined|standard\./)
      }
  })
})
