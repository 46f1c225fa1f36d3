import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { describeWithRealData, realFile } from '../../real-data'

async function filled(client: Client, id: string) {
  const found = (await client.call('template.list', {})).find((template) => template.id === id)
  if (!found) throw new Error(`no template ${id}`)
  return found
}

async function matching(client: Client, id: string, asOf: string): Promise<number> {
  const { portrait } = await filled(client, id)
  if (!portrait) throw new Error(`${id} is not ready`)
  return (await client.call('portrait.preview', { portrait, asOf, page: { columns: [], limit: 0 } })).count
}

describe('frequent portraits of the sample', () => {
  it('are ready but for those whose fields it lacks, and find somebody', async () => {
    const client = await inProcessHost(await temporaryFolder())
    const state = await client.call('workspace.createSample', { language: 'en' })
    const all = await client.call('template.list', {})
    expect(all.filter(({ portrait }) => !portrait).map(({ id, missing }) => [id, missing])).toEqual([
      ['travellers', ['population', 'abroad', 'withFamily']],
      ['nightBuyers', ['orders/hour']]
    ])
    for (const { id, portrait } of all)
      if (portrait && id !== 'loyal') {
        const count = await matching(client, id, state.asOfDay)
        expect(count, id).toBeGreaterThan(0)
        expect(count, id).toBeLessThan(state.customers)
      }
  })
})

describeWithRealData('frequent portraits of real files', () => {
  it('completejourney: who bought at the weekend or at night is who did by the lines of the file', async () => {
    const client = await inProcessHost(await temporaryFolder())
    await client.call('workspace.create', { name: 'Real', language: 'en', currency: 'USD' })
    const [people, orders] = [
      realFile('completejourney', 'demographics.csv'),
      realFile('completejourney', 'transactions_sample.csv')
    ]
    for (const [path, about] of [
      [people, 'customers'],
      [orders, 'orders']
    ] as const) {
      const source = { kind: 'path', path } as const
      const { recipe } = await client.call('import.inspect', { source, about })
      const plan = await client.call('import.plan', { source, recipe })
      await client.call('import.apply', { plan: plan.id })
    }
    const known = new Set((await cellsOf(people)).map(([id]) => id))
    const lines = (await cellsOf(orders)).filter(([id]) => known.has(id))
    const baskets = (keep: (when: string) => boolean) => {
      const found = new Map<string, Set<string>>()
      for (const [id = '', , basket = '', , , , , , , , when = ''] of lines)
        if (keep(when)) found.set(id, (found.get(id) ?? new Set()).add(basket))
      return [...found.values()]
    }
    const isWeekend = (when: string) => [0, 6].includes(new Date(`${when.slice(0, 10)}T12:00:00Z`).getUTCDay())
    const atWeekend = baskets((when) => isWeekend(when) && when >= '2017-01-01' && when < '2018-01-02')
    const atNight = baskets((when) => Number(when.slice(11, 13)) >= 22 || Number(when.slice(11, 13)) <= 5)
    expect(await matching(client, 'weekendBuyers', '2018-01-01')).toBe(atWeekend.filter(({ size }) => size > 1).length)
    expect(await matching(client, 'nightBuyers', '2018-01-01')).toBe(atNight.length)
    expect((await filled(client, 'birthday')).missing).toEqual(['birth_date'])
  })
})

const cellsOf = async (path: string): Promise<string[][]> =>
  (await readFile(path, 'utf8'))
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
