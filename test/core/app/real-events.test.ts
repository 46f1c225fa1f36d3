import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import type { GroupInput } from '../../../src/model/portrait'
import type { RecipeSubject } from '../../../src/model/recipe'
import { describeWithRealData, realFile } from '../../real-data'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'

const everybody = { kind: 'group', mode: 'all', members: [] } as const
const nothing = { columns: [], limit: 0 }

async function newClient(currency: string, folder?: string) {
  const client = await inProcessHost(folder ?? (await temporaryFolder()))
  await client.call('workspace.create', { name: 'Real', language: 'en', currency })
  return client
}

/** Imports a file as it is taken for; answers the plan. */
async function bring(client: Client, path: string, about: RecipeSubject, changes: object = {}) {
  const source = { kind: 'path', path } as const
  const { recipe } = await client.call('import.inspect', { source, about })
  const plan = await client.call('import.plan', { source, recipe: { ...recipe, ...changes } })
  await client.call('import.apply', { plan: plan.id })
  return plan
}

/** The cells of all customers by the first column. */
async function table(client: Client, columns: string[]): Promise<Map<string, unknown[]>> {
  const rows = new Map<string, unknown[]>()
  for (let offset = 0; ; offset += 500) {
    const page = { columns, sort: { field: columns[0] ?? '', descending: false }, offset, limit: 500 }
    const found = await client.call('customer.page', { scope: { kind: 'base' }, page })
    for (const { cells } of found.rows) rows.set(String(cells[0]), cells.slice(1))
    if (offset + found.rows.length >= found.total) return rows
  }
}

const linesOf = async (path: string, encoding = 'utf-8'): Promise<string[]> =>
  new TextDecoder(encoding)
    .decode(await readFile(path))
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')

const cents = (text: string): number => Math.round(Number(text.replace(',', '.')) * 100)

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

describeWithRealData('orders of real files', () => {
  it('completejourney: average check by age band of its 801 households, hours as they stand, and departments of its products', async () => {
    const client = await newClient('USD')
    const [people, orders] = [
      realFile('completejourney', 'demographics.csv'),
      realFile('completejourney', 'transactions_sample.csv')
    ]
    await bring(client, people, 'customers')
    const plan = await bring(client, orders, 'orders')
    const households = (await linesOf(people)).slice(1).map((line) => line.split(','))
    const lines = (await linesOf(orders)).slice(1).map((line) => line.split(','))
    const known = new Set(households.map(([id]) => id))
    const own = lines.filter(([id]) => known.has(id))
    expect(plan.events).toMatchObject({
      new: own.length,
      orders: new Set(own.map((cells) => cells[2])).size,
      returned: 0,
      keys: { exact: own.length, loose: 0, unmatched: lines.length - own.length }
    })
    const bands = [19, 25, 35, 45, 55, 65].map((from, at, edges) => ({ from, to: edges[at + 1] }))
    const preview = await client.call('portrait.preview', { portrait: everybody, bands, page: nothing })
    const written = ['19-24', '25-34', '35-44', '45-54', '55-64', '65+']
    written.forEach((band, at) => {
      const members = new Set(households.filter(([, age]) => age === band).map(([id]) => id))
      const bought = own.filter(([id]) => members.has(id))
      const money = bought.reduce((sum, cells) => sum + cents(cells[5] ?? ''), 0)
      const baskets = new Set(bought.map((cells) => cells[2])).size
      const averageCheck = Math.floor(money / baskets + 0.5)
      expect(preview.bands[at]).toMatchObject({ n: members.size, money, orders: baskets, averageCheck })
    })
    const late: GroupInput['members'][number] = {
      kind: 'event',
      field: 'orders',
      filters: [{ kind: 'range', attribute: 'hour', from: 22, to: 23 }],
      measure: { kind: 'count', from: 1 }
    }
    const portrait: GroupInput = { kind: 'group', mode: 'all', members: [late] }
    const { fields } = await client.call('reference.import', {
      source: { kind: 'path', path: realFile('completejourney', 'products.csv') },
      name: 'Products',
      key: 0,
      columns: [2],
      joins: 'orders/product'
    })
    const products = (await linesOf(realFile('completejourney', 'products.csv'))).slice(1)
    const departments = new Map(products.map((line) => [line.split(',')[0], line.split(',')[2]]))
    for (const department of ['MEAT', 'DRUG GM']) {
      const bought = own.filter((cells) => departments.get(cells[3]) === department)
      const spent = grouped(bought, ([id = '']) => id)
      const members: GroupInput['members'] = [
        {
          kind: 'event',
          field: 'orders',
          filters: [{ kind: 'values', attribute: (fields[0]?.id ?? '').replace('orders/', ''), values: [department] }],
          measure: { kind: 'sum', attribute: 'amount', from: 500 }
        }
      ]
      const expected = [...spent.values()].filter(
        (cells) => cells.reduce((sum, line) => sum + cents(line[5] ?? ''), 0) >= 500
      )
      const { count, broken } = await client.call('portrait.preview', {
        portrait: { kind: 'group', mode: 'all', members },
        page: nothing
      })
      expect(expected.length).toBeGreaterThan(20)
      expect({ count, broken }).toEqual({ count: expected.length, broken: [] })
    }
    const lateHouseholds = own.filter((cells) => Number(cells[10]?.slice(11, 13)) >= 22).map(([id]) => id)
    expect((await client.call('portrait.preview', { portrait, page: nothing })).count).toBe(
      new Set(lateHouseholds).size
    )
    await client.close()
  }, 120_000)

  it('cdnow: all purchases, their money and days', async () => {
    const client = await newClient('USD')
    const path = realFile('cdnow', 'CDNOW_master.txt')
    expect(await bring(client, path, 'orders')).toMatchObject({ new: 23_570, rows: 69_659, rejected: 0 })
    const rows = await table(client, ['external_id', 'purchases', 'money', 'first_order', 'last_order'])
    const expected = grouped(
      (await linesOf(path)).slice(1).map((line) => line.trim().split(/\s+/)),
      ([id = '']) => id
    )
    expect(rows.size).toBe(23_570)
    let dollars = 0
    const iso = (day = ''): string => `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`
    for (const [id, lines] of expected) {
      const money = lines.reduce((sum, cells) => sum + cents(cells[3] ?? ''), 0)
      const days = lines.map((cells) => cells[1]).sort()
      expect(rows.get(id)).toEqual([lines.length, money, iso(days[0]), iso(days.at(-1))])
      dollars += money
    }
    expect(dollars).toBe(250_031_563)
    await client.close()
  }, 120_000)

  it('cdnow: frequency, recency, age and money are the known answers of its calibration half', async () => {
    const folder = await temporaryFolder()
    const [whole, repeats] = [join(folder, 'whole.csv'), join(folder, 'repeats.csv')]
    const lines = (await linesOf(realFile('cdnow', 'CDNOW_sample.txt')))
      .map((line) => line.trim().split(/\s+/))
      .filter((cells) => (cells[2] ?? '') <= '19970930')
    const first = new Map<string, string>()
    for (const [, id = '', day = ''] of lines) if (day < (first.get(id) ?? '9')) first.set(id, day)
    const content = (rows: readonly string[][]): string =>
      [
        'customer id;order number;date;amount',
        ...rows.map((cells) => [cells[1], cells[2], cells[2], cells[4]].join(';'))
      ].join('\n')
    await writeFile(whole, content(lines))
    await writeFile(repeats, content(lines.filter(([, id = '', day]) => day !== first.get(id))))
    const targets = [
      { kind: 'standard', field: 'external_id' },
      ...['number', 'day', 'amount'].map((attribute) => ({ kind: 'event', attribute }))
    ]
    const headers = ['customer id', 'order number', 'date', 'amount']
    const told = { columns: headers.map((header, at) => ({ header, target: targets[at] })) }
    const client = await newClient('USD', folder)
    await client.call('settings.change', { asOf: { kind: 'pinned', day: '1997-09-30' } })
    await bring(client, whole, 'orders', told)
    const all = await table(client, ['external_id', 'purchases', 'recency', 'tenure'])
    await bring(client, repeats, 'orders', { ...told, events: 'replace' })
    const again = await table(client, ['external_id', 'purchases', 'average_check'])
    const answers = (
      await linesOf(realFile('known-answers', 'cdnow-btyd', 'cdnow_customers_summary_with_transactions.csv'))
    )
      .slice(1)
      .map((line) => line.split(',').map(Number))
    expect(answers).toHaveLength(2357)
    const weeks = (days: number): string => (Math.round((days / 7) * 100) / 100).toFixed(2)
    for (const [id = 0, x = 0, recency = 0, age = 0, mean = 0] of answers) {
      const key = String(id).padStart(4, '0')
      const [purchases, since, tenure] = (all.get(key) ?? []).map(Number) as [number, number, number]
      expect([purchases - 1, weeks(tenure - since), weeks(tenure)]).toEqual([x, recency.toFixed(2), age.toFixed(2)])
      const [repeated, check] = again.get(key) ?? []
      expect(repeated).toBe(x)
      expect(Math.abs((typeof check === 'number' ? check : 0) - mean * 100)).toBeLessThan(1)
    }
    await client.close()
  }, 120_000)

  it('prodazhi: sales lines in Windows-1251 make their four chains customers', async () => {
    const client = await newClient('RUB')
    const path = realFile('prodazhi-2020-ru-cp1251', 'Продажи.csv')
    const plan = await bring(client, path, 'orders')
    expect(plan).toMatchObject({ new: 4, rows: 3439, rejected: 0, unreadable: 0 })
    expect(plan.events).toMatchObject({ new: 3439, same: 0, orders: null })
    const rows = await table(client, ['name', 'purchases', 'money'])
    const lines = (await linesOf(path, 'windows-1251')).slice(1).map((line) => line.split(';'))
    for (const [name, sold] of grouped(lines, (cells) => cells[1] ?? '')) {
      const money = sold.reduce((sum, cells) => sum + cents(cells[7] ?? ''), 0)
      expect(rows.get(name)).toEqual([sold.length, money])
    }
    expect((await bring(client, path, 'orders')).events).toMatchObject({ new: 0, same: 3439 })
    await client.close()
  }, 120_000)

  it('otp-bank-ru: the loans of a linked file are orders of its clients', async () => {
    const client = await newClient('RUB')
    const [people, loans] = [realFile('otp-bank-ru', 'D_clients.csv'), realFile('otp-bank-ru', 'D_loan.csv')]
    await bring(client, people, 'customers')
    const plan = await bring(client, loans, 'orders')
    const known = new Set((await linesOf(people)).slice(1).map((line) => line.split(',')[0]))
    const lines = (await linesOf(loans)).slice(1).map((line) => line.split(','))
    const own = grouped(
      lines.filter(([, id]) => known.has(id)),
      ([, id = '']) => id
    )
    expect(plan.events?.keys).toMatchObject({ loose: 0, customers: own.size })
    const rows = await table(client, ['external_id', 'purchases'])
    expect(rows.size).toBe(known.size)
    for (const [id, [purchases]] of rows)
      expect(purchases).toBe(new Set((own.get(id) ?? []).map(([loan]) => loan)).size)
    await client.close()
  }, 120_000)
})
