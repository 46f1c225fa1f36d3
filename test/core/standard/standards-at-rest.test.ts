import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import type { Block } from '../../../src/contract/document'
import { change, check, segmentOf, startWithCustomers } from './standards-for-tests'

let client: Client & { close(): Promise<void> }
let vip: string
let oslo: string
let buyers: string

const inForce = (segment: string | null) => ({ kind: 'standard' as const, segment, state: 'inForce' as const })
const promise = (segment: string | null, firstAnswer: number) => ({
  kind: 'promises' as const,
  segment,
  set: { firstAnswer, owner: { team: 'All' } }
})

/** Anna, Cid and Dag; Anna, Bo and Eva; all but Eva. */
beforeEach(async () => {
  ;({ client } = await startWithCustomers())
  vip = await segmentOf(client, 'VIP', { orders: 5 })
  oslo = await segmentOf(client, 'Oslo', { cities: ['Oslo'] })
  buyers = await segmentOf(client, 'Buyers', { orders: 1 })
  await change(client, promise(null, 8), promise(vip, 2), promise(oslo, 4), promise(buyers, 1))
  await change(client, inForce(null), inForce(oslo), inForce(buyers))
})

const contradictions = async () =>
  (await check(client))
    .filter(({ kind }) => kind === 'contradiction')
    .map(({ segments, customers }) => ({ segments, count: customers?.count }))

const handbook = () => client.call('standard.document', { document: 'handbook', language: 'en' })
async function orderTable() {
  const { blocks } = await handbook()
  const table = blocks.find((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table')
  return (table?.rows ?? []).map((row) => row.map((line) => line.join('')).slice(0, 5))
}

describe('a standard that is a draft', () => {
  it('takes no customers away from the overlap of two that are in force', async () => {
    expect(await contradictions()).toContainEqual({ segments: [oslo, buyers], count: 2 })
    expect(await contradictions()).toContainEqual({ segments: [vip, buyers], count: 3 })
  })

  it('has no number in the handbook, which numbers the others as the routing table does', async () => {
    expect((await orderTable()).map(([position, name]) => [position, name])).toEqual([
      ['–', 'VIP'],
      ['1', 'Oslo'],
      ['2', 'Buyers'],
      ['3', 'Common standard']
    ])
    const rows = await client.call('standard.routing', { language: 'en' })
    expect(rows.find(({ segment }) => segment === buyers)?.order).toBe(2)
  })
})

describe('a standard in force of a paused segment', () => {
  beforeEach(async () => {
    await change(client, inForce(vip))
    await client.call('segment.pause', { id: oslo })
  })

  it('contradicts none', async () => {
    expect((await contradictions()).map(({ segments }) => segments)).toEqual([[vip, buyers]])
  })

  it('is told as paused in the handbook, not as one that is still to come', async () => {
    expect(await orderTable()).toContainEqual(['–', 'Oslo', '–', '–', 'In force, paused'])
    const text = JSON.stringify((await handbook()).blocks)
    expect(text).toContain('The segment is paused')
    expect(text).not.toContain('not in force yet')
    expect(text).not.toContain('Once in force it will apply')
  })

  it('is named on the card of its members', async () => {
    const { customers } = await client.call('customer.lookUp', { query: 'Eva' })
    const { segment, paused } = await client.call('standard.ofCustomer', { customer: customers[0]?.id ?? '' })
    expect(segment).toBeNull()
    expect(paused.map(({ name }) => name)).toEqual(['Oslo'])
  })
})
