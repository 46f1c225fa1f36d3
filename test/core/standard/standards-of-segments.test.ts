import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { startingStandards } from '../../../src/model/standard/standards'
import { inProcessHost } from '../../hosts/in-process-host'
import { change, segmentOf, startWithCustomers } from './standards-for-tests'

let client: Client & { close(): Promise<void> }
let folder: string
let vip: string
let oslo: string

beforeEach(async () => {
  ;({ client, folder } = await startWithCustomers())
  vip = await segmentOf(client, 'VIP', { orders: 5 })
  oslo = await segmentOf(client, 'Oslo', { cities: ['Oslo'] })
})

const read = () => client.call('standard.read', {})

async function idOf(name: string) {
  const { customers } = await client.call('customer.lookUp', { query: name })
  return customers[0]?.id ?? ''
}

describe('standards', () => {
  it('begin with usual departments and kinds of request, and without a promise', async () => {
    expect(await read()).toEqual(startingStandards)
  })

  it('are there after closing and opening, and undo and redo take changes back and forth', async () => {
    await change(client, { kind: 'promises', segment: vip, set: { firstAnswer: 1 } })
    await change(client, { kind: 'values', text: 'We listen.\n\nWe keep our word.' })
    const after = await read()
    await client.call('history.undo', {})
    expect((await read()).common.values).toBe('')
    await client.call('history.undo', {})
    expect(await read()).toEqual(startingStandards)
    await client.call('history.redo', {})
    await client.call('history.redo', {})
    expect(await read()).toEqual(after)
    await client.close()
    client = await inProcessHost(folder)
    await client.call('workspace.open', { name: 'Mine' })
    expect(await read()).toEqual(after)
  })

  it('are changed in all steps or in none', async () => {
    const steps = [
      { kind: 'promises' as const, segment: vip, set: { firstAnswer: 1 } },
      { kind: 'promises' as const, segment: null, department: 'nowhere', set: { firstAnswer: 1 } }
    ]
    await expect(change(client, ...steps)).rejects.toMatchObject({ code: 'standardPartNotFound' })
    expect(await read()).toEqual(startingStandards)
    await expect(change(client, { kind: 'order', segment: 'seg_none', before: null })).rejects.toMatchObject({
      code: 'segmentNotFound'
    })
  })

  it('let a promise be inherited again, and a place without promises goes', async () => {
    await change(client, {
      kind: 'promises',
      segment: vip,
      request: 'complaint',
      set: { firstAnswer: 1, queue: 'VIP' }
    })
    await change(client, { kind: 'promises', segment: vip, request: 'complaint', inherit: ['firstAnswer'] })
    expect((await read()).segments[0]?.overrides).toEqual([
      { department: null, request: 'complaint', promises: { queue: 'VIP' } }
    ])
    await change(client, { kind: 'promises', segment: vip, request: 'complaint', inherit: ['queue'] })
    expect((await read()).segments[0]?.overrides).toEqual([])
  })

  it('have departments and kinds of request of the user’s own, whose going tells what goes with them', async () => {
    await change(client, { kind: 'department', id: null, name: 'Sklep' }, { kind: 'request', id: null, name: 'Zwrot' })
    const { departments, requests } = await read()
    const [department, request] = [departments.at(-1)?.id ?? '', requests.at(-1)?.id ?? '']
    await change(
      client,
      { kind: 'promises', segment: vip, department, set: { firstAnswer: 1, solution: 2 } },
      { kind: 'promises', segment: null, department: 'it', request, set: { firstAnswer: 1 } }
    )
    expect(await client.call('standard.impact', { department })).toEqual({ places: 1, promises: 2, segments: [vip] })
    expect(await client.call('standard.impact', { request })).toEqual({ places: 1, promises: 1, segments: [] })
    await change(client, { kind: 'removeDepartment', id: department }, { kind: 'removeRequest', id: request })
    const left = await read()
    expect(left.segments[0]?.overrides).toEqual([])
    expect(left.common.overrides).toEqual([])
    await expect(change(client, { kind: 'department', id: null, name: ' ' })).rejects.toMatchObject({
      code: 'invalidArguments'
    })
    await change(client, { kind: 'department', id: 'it', name: 'Systems' })
    await expect(change(client, { kind: 'department', id: null, name: 'systems' })).rejects.toMatchObject({
      code: 'standardPartNameTaken'
    })
  })

  it('have no two departments that are called the same, in any language and by whoever named them', async () => {
    const named = (id: string | null, name: string) => change(client, { kind: 'department', id, name })
    const taken = { code: 'standardPartNameTaken', details: { name: 'Бухгалтерия' } }
    await expect(named(null, 'Бухгалтерия')).rejects.toMatchObject(taken)
    await named('accounting', 'Money')
    await named(null, 'Бухгалтерия')
    await expect(named('accounting', '')).rejects.toMatchObject(taken)
    await named('accounting', 'Payments')
  })
})

describe('the standard of a segment', () => {
  it('goes with the segment, which is told before, and comes back with it', async () => {
    await change(client, { kind: 'promises', segment: vip, set: { firstAnswer: 1, queue: 'VIP' } })
    expect(await client.call('segment.impact', { id: vip })).toMatchObject({ promises: 2 })
    expect(await client.call('segment.impact', { id: oslo })).toMatchObject({ promises: 0 })
    await client.call('segment.remove', { id: vip })
    expect((await read()).segments).toEqual([])
    await client.call('history.undo', {})
    expect((await read()).segments).toMatchObject([{ segment: vip }])
  })

  it('is copied with the segment, as a draft', async () => {
    await change(
      client,
      { kind: 'promises', segment: vip, set: { firstAnswer: 1 } },
      { kind: 'standard', segment: vip, state: 'inForce', reviewOn: '2027-01-01' }
    )
    const { id } = await client.call('segment.duplicate', { id: vip, name: 'Copy' })
    expect((await read()).segments).toMatchObject([
      { segment: vip, state: 'inForce' },
      { segment: id, state: 'draft', reviewOn: '2027-01-01', overrides: [{ promises: { firstAnswer: 1 } }] }
    ])
  })

  it('applies to a customer by the order of the list, the first that has promises', async () => {
    const anna = await idOf('Anna')
    const applied = () => client.call('standard.ofCustomer', { customer: anna })
    expect(await applied()).toMatchObject({ segment: null, others: [], state: 'draft' })
    await change(client, { kind: 'promises', segment: null, set: { firstAnswer: 8, solution: 40 } })
    await change(client, { kind: 'promises', segment: oslo, set: { firstAnswer: 4 } })
    expect(await applied()).toMatchObject({ segment: { id: oslo, name: 'Oslo' }, others: [] })
    await change(client, { kind: 'promises', segment: vip, request: 'complaint', set: { firstAnswer: 1 } })
    expect(await applied()).toMatchObject({ segment: { id: vip }, others: [{ id: oslo, name: 'Oslo' }] })
    const { cells } = await applied()
    const complaint = cells.find(({ department, request }) => department === 'it' && request === 'complaint')
    expect(complaint?.promises).toEqual({
      firstAnswer: { value: 1, place: { segment: vip, department: null, request: 'complaint' } },
      solution: { value: 40, place: { segment: null, department: null, request: null } }
    })
    await change(client, { kind: 'order', segment: oslo, before: vip })
    expect(await applied()).toMatchObject({ segment: { id: oslo }, others: [{ id: vip }] })
    expect((await client.call('segment.list', {})).map(({ name }) => name)).toEqual(['Oslo', 'VIP'])
    expect(await client.call('standard.ofCustomer', { customer: await idOf('Ida') })).toMatchObject({ segment: null })
    await expect(client.call('standard.ofCustomer', { customer: 'nobody' })).rejects.toMatchObject({
      code: 'customerNotFound'
    })
  })

  it('applies once it is in force; until then the next one does, and the draft is named', async () => {
    const anna = await idOf('Anna')
    const applied = () => client.call('standard.ofCustomer', { customer: anna })
    await change(
      client,
      { kind: 'promises', segment: null, set: { firstAnswer: 8, priority: 3, owner: { team: 'Desk' } } },
      { kind: 'promises', segment: vip, set: { firstAnswer: 1, priority: 1 } },
      { kind: 'promises', segment: vip, request: 'complaint', set: { firstAnswer: 0.5, owner: { person: 'Eve' } } },
      { kind: 'promises', segment: oslo, set: { firstAnswer: 4 } }
    )
    expect(await applied()).toMatchObject({ segment: { id: vip, state: 'draft' }, state: 'draft', coming: null })
    await change(client, { kind: 'standard', segment: null, state: 'inForce' })
    expect(await applied()).toMatchObject({
      segment: null,
      state: 'inForce',
      coming: { id: vip, state: 'draft' },
      others: [{ id: vip }, { id: oslo }]
    })
    await change(client, { kind: 'standard', segment: oslo, state: 'inForce' })
    expect(await applied()).toMatchObject({ segment: { id: oslo }, coming: { id: vip }, others: [{ id: vip }] })
    await change(client, { kind: 'standard', segment: vip, state: 'inForce' })
    expect(await applied()).toMatchObject({
      segment: { id: vip },
      coming: null,
      others: [{ id: oslo, state: 'inForce' }]
    })
    const { customers } = await client.call('customer.lookUp', { query: 'Anna' })
    expect(customers[0]?.served).toEqual({
      segment: vip,
      state: 'inForce',
      priority: { least: 1, most: 1 },
      firstAnswer: { least: 0.5, most: 1 },
      owners: ['Eve', 'Desk']
    })
  })

  it('is nothing that a look-up tells while nothing is promised', async () => {
    const { customers } = await client.call('customer.lookUp', { query: 'Anna' })
    expect(customers[0]?.served).toBeNull()
  })
})
