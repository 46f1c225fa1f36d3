import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'

const customers = 'id;city\n1;Łódź\n2; łódź \n3;Казань\n4;Nowhere\n5;\n6;Орёл\n'
const cities = 'city;population;coast\nŁódź;670000;no\nКазань;1250000;no\nОрел;300000;no\nŁÓDŹ;1;yes\n'
let folder: string
let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await bringIn(client, folder, customers, 'a.csv')
  await client.call('import.settle', {})
})

async function reference(text: string, columns: number[], joins: string) {
  const path = join(folder, 'reference.csv')
  await writeFile(path, text)
  const source = { kind: 'path' as const, path }
  return client.call('reference.import', { source, name: 'Cities', key: 0, columns, joins })
}
async function valuesOf(...columns: string[]) {
  const page = { columns, limit: 20 }
  return (await client.call('customer.page', { scope: { kind: 'base' }, page })).rows.map(({ cells }) => cells)
}

describe('a reference table', () => {
  it('adds its columns to everybody whose value is a key, and tells whose value is not', async () => {
    const made = await reference(cities, [1, 2], 'city')
    expect(made).toMatchObject({ rows: 4, matched: 4, unmatched: 1, unmatchedValues: [{ value: 'Nowhere', count: 1 }] })
    expect(made.fields.map(({ name, type }) => [name, type])).toEqual([
      ['population', 'number'],
      ['coast', 'yesNo']
    ])
    const [population, coast] = made.fields.map(({ id }) => id)
    expect(await valuesOf(population ?? '', coast ?? '')).toEqual([
      [670000, false],
      [670000, false],
      [1250000, false],
      [null, null],
      [null, null],
      [300000, false]
    ])
  })

  it('is asked by an ordinary criterion, also after the workspace is opened again or copied, and in later imports', async () => {
    const { fields } = await reference(cities, [1], 'city')
    const million = { kind: 'number' as const, id: 'n', field: fields[0]?.id ?? '', from: 1_000_000 }
    const portrait = { kind: 'group' as const, mode: 'all' as const, members: [million] }
    await client.call('segment.save', { name: 'Metropolis', portrait })
    const count = async () => (await client.call('segment.list', {}))[0]
    expect(await count()).toMatchObject({ count: 1, broken: 0 })
    await client.call('workspace.saveAs', { name: 'Copy' })
    await client.close()
    client = await inProcessHost(folder)
    for (const name of ['Mine', 'Copy']) {
      await client.call('workspace.open', { name })
      expect(await count()).toMatchObject({ count: 1, broken: 0 })
    }
    await bringIn(client, folder, 'id;city\n1;Казань\n2;казань\n', 'b.csv')
    expect(await count()).toMatchObject({ count: 2 })
  })

  it('follows a city that was corrected by hand', async () => {
    const { fields } = await reference(cities, [1], 'city')
    const page = { columns: ['city'], limit: 10 }
    const rows = (await client.call('customer.page', { scope: { kind: 'base' }, page })).rows
    await client.call('customer.correct', { id: rows[3]?.id ?? '', field: 'city', value: 'Казань' })
    expect((await valuesOf(fields[0]?.id ?? ''))[3]).toEqual([1250000])
  })

  it('goes with its fields and comes back by undo', async () => {
    const { id, fields } = await reference(cities, [1], 'city')
    await client.call('reference.remove', { id })
    expect((await client.call('field.list', {})).some((field) => field.id === fields[0]?.id)).toBe(false)
    await client.call('history.undo', {})
    expect((await valuesOf(fields[0]?.id ?? ''))[2]).toEqual([1250000])
  })

  it('joins attributes of orders, with leading zeros and a trailing .0 in mind', async () => {
    const path = join(folder, 'orders.csv')
    await writeFile(path, 'id;date;product;amount\n1;2026-01-01;007;10\n1;2026-01-02;8.0;20\n2;2026-01-03;9;30\n')
    const source = { kind: 'path' as const, path }
    const { recipe } = await client.call('import.inspect', { source, about: 'orders' })
    await client.call('import.run', { source, recipe })
    const products = 'product;department\n7;Garden\n8;Toys\n'
    const made = await reference(products, [1], 'orders/product')
    expect(made).toMatchObject({ matched: 2, unmatched: 1 })
    const field = made.fields[0]
    expect(field).toMatchObject({ name: 'department', of: 'orders', type: 'choice' })
    const distribution = await client.call('field.distribution', { field: field?.id ?? '' })
    expect(distribution.bins.map(({ value, count }) => [value, count])).toEqual([
      ['Garden', 1],
      ['Toys', 1]
    ])
  })

  it('is refused on a field that is not there and for columns that the file does not have', async () => {
    await expect(reference(cities, [1], 'nothing')).rejects.toMatchObject({ code: 'fieldNotFound' })
    await expect(reference(cities, [7], 'city')).rejects.toMatchObject({ code: 'recipeDoesNotFit' })
  })
})
