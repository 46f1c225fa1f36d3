import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ApiEvent, Client } from '../../../src/contract/api'
import type { Ports } from '../../../src/core/ports/ports'
import type { GroupInput } from '../../../src/model/portrait'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

const longerThanLooks = 60_000
let today = ''
const withToday = (ports: Ports): Ports => ({ ...ports, clock: { ...ports.clock, today: () => today } })

/** A workspace of one customer born on 29 February 1988, who ordered on 2 February 2026. */
async function workspaceOn(day: string) {
  today = day
  const folder = await temporaryFolder()
  const client = await inProcessHost(folder, withToday)
  const events: ApiEvent[] = []
  client.onEvent((event) => events.push(event))
  await client.call('workspace.create', { name: 'Days', language: 'en' })
  const path = join(folder, 'people.csv')
  await writeFile(path, 'id,birth date,last order\n1,1988-02-29,2026-02-02\n2,,\n')
  await client.call('import.run', { source: { kind: 'path', path } })
  return { client, days: () => events.flatMap((event) => (event.kind === 'dayChanged' ? [event.day] : [])) }
}

async function matching(client: Client, members: GroupInput['members'], asOf: string | null = null) {
  const portrait: GroupInput = { kind: 'group', mode: 'all', members }
  const { asOfDay, count } = await client.call('portrait.preview', { portrait, asOf, page: { columns: [] } })
  return [asOfDay, count]
}

async function nextLook(day: string): Promise<void> {
  today = day
  await vi.advanceTimersByTimeAsync(longerThanLooks)
  await new Promise((done) => setImmediate(done))
}

const aged38: GroupInput['members'] = [{ kind: 'age', field: 'age', from: 38 }]
const lastOrderWithin = (count: number): GroupInput['members'] => [
  { kind: 'date', field: 'last_order', from: { kind: 'ago', count, unit: 'day' } }
]

describe('midnight', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('rolls "today": ages, windows and birthdays follow, and who is open is told once', async () => {
    const { client, days } = await workspaceOn('2026-02-28')
    const birthday: GroupInput['members'] = [{ kind: 'anniversary', field: 'birth_date', withinDays: 0 }]
    expect(await matching(client, aged38)).toEqual(['2026-02-28', 0])
    expect(await matching(client, birthday)).toEqual(['2026-02-28', 0])
    expect(await matching(client, lastOrderWithin(26))).toEqual(['2026-02-28', 1])
    await nextLook('2026-03-01')
    expect(days()).toEqual(['2026-03-01'])
    expect(await matching(client, aged38)).toEqual(['2026-03-01', 1])
    expect(await matching(client, birthday)).toEqual(['2026-03-01', 1])
    expect(await matching(client, lastOrderWithin(26))).toEqual(['2026-03-01', 0])
    await nextLook('2026-03-01')
    expect(days()).toEqual(['2026-03-01'])
    await client.close()
  })

  it('does not move a pinned day, and a question may name its own', async () => {
    const { client, days } = await workspaceOn('2026-02-28')
    await client.call('settings.change', { asOf: { kind: 'pinned', day: '2026-02-28' } })
    await nextLook('2026-03-01')
    expect(days()).toEqual([])
    expect(await matching(client, aged38)).toEqual(['2026-02-28', 0])
    expect(await matching(client, aged38, '2027-01-01')).toEqual(['2027-01-01', 1])
    expect(await matching(client, lastOrderWithin(0), '2026-02-02')).toEqual(['2026-02-02', 1])
    expect(await matching(client, aged38)).toEqual(['2026-02-28', 0])
    await client.close()
  })
})
