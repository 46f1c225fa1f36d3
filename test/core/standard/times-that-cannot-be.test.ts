import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { change, check, segmentOf, startWithCustomers } from './standards-for-tests'

let client: Client
let vip: string

beforeEach(async () => {
  client = (await startWithCustomers()).client
  vip = await segmentOf(client, 'VIP', { orders: 5 })
  await change(
    client,
    { kind: 'promises', segment: null, set: { firstAnswer: 8, solution: 24, owner: { team: 'Desk' } } },
    { kind: 'promises', segment: null, request: 'incident', set: { firstAnswer: 1 } }
  )
})

const found = async (kind: string) => (await check(client)).filter((finding) => finding.kind === kind)

describe('the checker', () => {
  it('finds a segment that waits longer than everybody, in those places only, and raises just these', async () => {
    expect(await found('lessThanCommon')).toEqual([])
    await change(client, { kind: 'promises', segment: vip, set: { firstAnswer: 2, solution: 40 } })
    const [less] = await found('lessThanCommon')
    expect(less).toMatchObject({ severity: 'warning', segments: [vip], customers: { count: 3 } })
    expect(less?.cells).toHaveLength(30)
    await change(client, ...(less?.mends[0]?.changes ?? []))
    expect(await found('lessThanCommon')).toEqual([])
    const cells = await client.call('standard.cells', { segment: vip })
    const answers = (request: string) =>
      cells.filter((cell) => cell.request === request).map(({ promises }) => promises.firstAnswer?.value)
    expect([new Set(answers('incident')), new Set(answers('complaint'))]).toEqual([new Set([1]), new Set([2])])
    expect(new Set(cells.map(({ promises }) => promises.solution?.value))).toEqual(new Set([24]))
  })

  it('finds what is written for one department as well, where a wider mend would not reach', async () => {
    await change(client, { kind: 'promises', segment: vip, department: 'sales', set: { firstAnswer: 10 } })
    const [less] = await found('lessThanCommon')
    expect(less?.cells.every(({ department }) => department === 'sales')).toBe(true)
    await change(client, ...(less?.mends[0]?.changes ?? []))
    expect(await found('lessThanCommon')).toEqual([])
  })

  it('finds a solution that is promised before the answer, and promises the answer no later', async () => {
    expect(await found('answerAfterSolution')).toEqual([])
    await change(
      client,
      { kind: 'promises', segment: vip, request: 'problem', set: { solution: 2 } },
      { kind: 'promises', segment: null, department: 'it', set: { firstAnswer: 30 } }
    )
    const [late] = await found('answerAfterSolution')
    expect(late).toMatchObject({ severity: 'fault', segments: [vip, null] })
    await change(client, ...(late?.mends[0]?.changes ?? []))
    expect(await found('answerAfterSolution')).toEqual([])
  })
})

describe('a standard in force', () => {
  it('promises nothing that only the draft of the common standard says', async () => {
    await change(client, { kind: 'promises', segment: vip, set: { privileges: ['A call back'] } })
    await change(client, { kind: 'standard', segment: vip, state: 'inForce' })
    const { customers } = await client.call('customer.lookUp', { query: 'Anna' })
    const served = await client.call('standard.ofCustomer', { customer: customers[0]?.id ?? '' })
    expect(served).toMatchObject({ segment: { id: vip }, state: 'inForce' })
    for (const { promises } of served.cells) expect(Object.keys(promises)).toEqual(['privileges'])
    const routing = await client.call('standard.routing', {})
    expect(new Set(routing.map(({ team }) => team))).toEqual(new Set([null]))
    await change(client, { kind: 'standard', segment: null, state: 'inForce' })
    const after = await client.call('standard.ofCustomer', { customer: customers[0]?.id ?? '' })
    expect(after.cells[0]?.promises.firstAnswer?.value).toBe(8)
  })
})
