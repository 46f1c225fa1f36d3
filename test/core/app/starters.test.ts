import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'
import { bringAbout } from './bring-about'

let folder: string
let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await client.call('settings.change', { asOf: { kind: 'pinned', day: '2026-11-22' } })
})

async function base(text: string): Promise<void> {
  await bringIn(client, folder, text, 'a.csv')
  await client.call('import.settle', {})
}
async function offers(numbers = {}) {
  const list = await client.call('starter.list', { language: 'en', numbers })
  return Object.fromEntries(list.map((offer) => [offer.kind, offer]))
}

describe('the usual segments', () => {
  it('say what a base lacks for them', async () => {
    await base('id;city\n1;Oslo\n2;Bergen\n')
    const list = await offers()
    expect(Object.values(list).map(({ kind, portrait, missing }) => [kind, portrait, missing])).toEqual([
      ['new', null, ['purchases', 'last_order']],
      ['regular', null, ['purchases', 'last_order']],
      ['vip', null, ['money']],
      ['wholesale', null, ['customer_type']],
      ['partner', null, ['customer_type']],
      ['supplier', null, ['customer_type']]
    ])
  })

  it('count by the numbers that are set', async () => {
    await base('id;city\n1;Oslo\n2;Bergen\n3;Oslo\n')
    await bringAbout(
      client,
      folder,
      'orders',
      'id;date;amount\n1;2026-11-01;10.00\n2;2026-11-02;900.00\n2;2026-11-03;90.00\n3;2026-06-01;30.00\n'
    )
    const list = await offers()
    expect([list['new']?.count, list['regular']?.count, list['vip']?.count]).toEqual([1, 0, 1])
    const wider = await offers({ newDays: 365, regularOrders: 2, vipFrom: 3000 })
    expect([wider['new']?.count, wider['regular']?.count, wider['vip']?.count]).toEqual([2, 1, 2])
    expect(wider['vip']?.sentence).toContain('30')
  })

  it('know types by their words in any choice', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => `${at};${['Опт', 'Розница', 'Дилер'][at % 3]}`)
    await base(`id;Канал\n${rows.join('\n')}\n`)
    const list = await offers()
    expect([list['wholesale']?.count, list['partner']?.count]).toEqual([20, 20])
    expect(list['supplier']).toMatchObject({ portrait: null, missing: ['customer_type'] })
  })

  it('tell the lacking value apart from the lacking field', async () => {
    await base('id;customer_type\n1;wholesale\n2;person\n3;wholesale\n4;person\n')
    const list = await offers()
    expect(list['wholesale']).toMatchObject({ count: 2, missing: [] })
    expect(list['partner']).toMatchObject({ portrait: null, count: null, missing: [] })
  })
})

describe('making them', () => {
  it('is one step, in which those without a rule have nobody', async () => {
    await base('id;customer_type\n1;wholesale\n2;person\n3;wholesale\n')
    const { wholesale, partner } = await offers()
    const made = [wholesale, partner].flatMap((offer) =>
      offer ? [{ name: offer.name, color: offer.color, portrait: offer.portrait }] : []
    )
    const ids = await client.call('starter.make', { segments: made })
    expect(await client.call('segment.list', {})).toMatchObject([
      { id: ids[0], name: 'Wholesale', version: 1, count: 2 },
      { id: ids[1], name: 'Partners', version: null, draftChanges: null, count: 0, unknown: 0 }
    ])
    expect((await offers())['wholesale']?.taken).toBe(ids[0])
    const { undo } = await client.call('history.undo', {})
    expect(undo?.verb).not.toBe('starter.make')
    expect(await client.call('segment.list', {})).toEqual([])
  })

  it('makes none when one name is taken, by another of them too', async () => {
    await base('id;city\n1;Oslo\n')
    const named = (name: string) => ({ name, color: 'blue' as const, portrait: null })
    await expect(client.call('starter.make', { segments: [named('A'), named('a ')] })).rejects.toMatchObject({
      code: 'segmentNameTaken'
    })
    expect(await client.call('segment.list', {})).toEqual([])
  })
})
