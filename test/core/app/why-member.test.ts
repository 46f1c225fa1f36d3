import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'

let client: Client & { close(): Promise<void> }
let segment: string
let customers: string[]
const portrait = {
  kind: 'group' as const,
  mode: 'all' as const,
  members: [
    { kind: 'choice' as const, id: 'city', field: 'city', values: ['Oslo'] },
    { kind: 'number' as const, id: 'visits', field: 'own:visits', from: 10 }
  ]
}

beforeEach(async () => {
  const folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await bringIn(client, folder, 'id;city;Visits\n1;Oslo;12\n2;Bergen;3\n3;Oslo;\n', 'a.csv')
  await client.call('import.settle', {})
  const visits = (await client.call('field.list', {})).find(({ name }) => name === 'Visits')
  portrait.members[1] = { kind: 'number', id: 'visits', field: visits?.id ?? '', from: 10 }
  segment = (await client.call('segment.save', { name: 'Oslo', portrait })).id
  const page = await client.call('customer.page', { scope: { kind: 'base' }, page: { columns: [], limit: 10 } })
  customers = page.rows.map(({ id }) => id)
})

const why = (number: number) =>
  client.call('portrait.why', { scope: { kind: 'segment', id: segment }, customer: customers[number - 1] ?? '' })

describe('why a customer is in a segment', () => {
  it('tells verdict, value and miss of each criterion', async () => {
    expect(await why(1)).toMatchObject({ verdict: 'match', changes: 1, byHand: null })
    expect(await why(2)).toMatchObject({
      verdict: 'noMatch',
      changes: 2,
      root: {
        matching: 0,
        members: [
          { id: 'city', verdict: 'noMatch', value: 'Bergen', decides: false },
          { id: 'visits', verdict: 'noMatch', value: 3, miss: { by: -7, unit: 'value' } }
        ]
      }
    })
    expect(await why(3)).toMatchObject({
      verdict: 'unknown',
      changes: 1,
      root: { members: [{ verdict: 'match' }, { verdict: 'unknown', value: null, decides: true }] }
    })
  })

  it('says that a hand has put the customer in or out, whatever the portrait finds', async () => {
    await client.call('segment.assign', { id: segment, customers: [customers[1] ?? ''], how: 'in' })
    await client.call('segment.assign', { id: segment, customers: [customers[0] ?? ''], how: 'out' })
    expect(await why(2)).toMatchObject({ verdict: 'match', byHand: 'in', root: { verdict: 'noMatch' } })
    expect(await why(1)).toMatchObject({ verdict: 'noMatch', byHand: 'out', root: { verdict: 'match' } })
  })

  it('answers for a portrait being edited, and refuses a customer who is not there', async () => {
    const scope = { kind: 'portrait' as const, portrait: { ...portrait, mode: 'any' as const } }
    expect(await client.call('portrait.why', { scope, customer: customers[2] ?? '' })).toMatchObject({
      verdict: 'match'
    })
    await expect(client.call('portrait.why', { scope, customer: 'nobody' })).rejects.toMatchObject({
      code: 'customerNotFound'
    })
  })
})
