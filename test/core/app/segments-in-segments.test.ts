import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'

const people = 'id;city\n1;Oslo\n2;Bergen\n3;Oslo\n4;\n'
let folder: string
let client: Client & { close(): Promise<void> }
let customers: string[]

const portraitOf = (...members: object[]) => ({
  kind: 'group' as const,
  mode: 'all' as const,
  members: members as never[]
})
const inCity = (city: string) => ({ kind: 'choice', id: 'city', field: 'city', values: [city] })
const inSegment = (segment: string, more: object = {}) => ({ kind: 'segment', id: 'inside', segment, ...more })
const save = async (name: string, ...members: object[]) =>
  (await client.call('segment.save', { name, portrait: portraitOf(...members) })).id
const preview = (...members: object[]) =>
  client.call('portrait.preview', { portrait: portraitOf(...members), page: { columns: [] } })
const members = async (id: string) =>
  (await client.call('customer.page', { scope: { kind: 'segment', id }, page: { columns: [] } })).rows.map(
    (row) => customers.indexOf(row.id) + 1
  )

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en' })
  await bringIn(client, folder, people, 'a.csv')
  await client.call('import.settle', {})
  const page = await client.call('customer.page', { scope: { kind: 'base' }, page: { columns: [] } })
  customers = page.rows.map(({ id }) => id)
})

describe('a criterion on membership of another segment', () => {
  it('finds its members, leaves its unknown unknown, and follows its versions and hands', async () => {
    const oslo = await save('Oslo', inCity('Oslo'))
    const outer = await save('Outer', inSegment(oslo))
    expect(await members(outer)).toEqual([1, 3])
    expect(await preview(inSegment(oslo))).toMatchObject({ count: 2, unknown: 1, noMatch: 1, broken: [] })
    expect(await preview(inSegment(oslo, { negated: true }))).toMatchObject({ count: 1, unknown: 1 })
    await client.call('segment.assign', { id: oslo, customers: [customers[3] ?? ''], how: 'in' })
    await client.call('segment.assign', { id: oslo, customers: [customers[0] ?? ''], how: 'out' })
    expect(await members(outer)).toEqual([3, 4])
    expect(await preview(inSegment(oslo))).toMatchObject({ count: 2, unknown: 0 })
    await client.call('segment.editDraft', { id: oslo, portrait: portraitOf(inCity('Bergen')) })
    expect(await members(outer)).toEqual([3, 4])
    await client.call('segment.saveVersion', { id: oslo })
    expect(await members(outer)).toEqual([2, 4])
    await client.call('history.undo', {})
    expect(await members(outer)).toEqual([3, 4])
  })

  it('is said by the name that the segment has now', async () => {
    const oslo = await save('Oslo', inCity('Oslo'))
    const outer = await save('Outer', inSegment(oslo))
    const sentence = async () =>
      (await client.call('segment.list', { language: 'en' })).find(({ id }) => id === outer)?.sentence
    expect(await sentence()).toBe('Customers who are in the segment “Oslo”.')
    await client.call('segment.change', { id: oslo, name: 'Capital' })
    expect(await sentence()).toBe('Customers who are in the segment “Capital”.')
    const inRussian = await client.call('segment.list', { language: 'ru' })
    expect(inRussian[1]?.sentence).toBe('Клиенты, которые входят в сегмент «Capital».')
    const inPolish = await client.call('segment.list', { language: 'pl' })
    expect(inPolish[1]?.sentence).toBe('Klienci, którzy należą do segmentu „Capital”.')
  })

  it('tells why: what the other segment makes of the customer', async () => {
    const oslo = await save('Oslo', inCity('Oslo'))
    const outer = await save('Outer', inSegment(oslo))
    const why = (number: number) =>
      client.call('portrait.why', { scope: { kind: 'segment', id: outer }, customer: customers[number - 1] ?? '' })
    expect((await why(2)).root?.members).toMatchObject([
      {
        verdict: 'noMatch',
        inner: {
          name: 'Oslo',
          byHand: null,
          root: { members: [{ verdict: 'noMatch', value: 'Bergen', decides: true }] }
        }
      }
    ])
    await client.call('segment.assign', { id: oslo, customers: [customers[1] ?? ''], how: 'in' })
    expect(await why(2)).toMatchObject({ verdict: 'match', root: { members: [{ inner: { byHand: 'in' } }] } })
    expect(await why(4)).toMatchObject({ verdict: 'unknown' })
  })

  it('is broken and kept when the segment is gone, or has no members yet', async () => {
    const oslo = await save('Oslo', inCity('Oslo'))
    const outer = await save('Outer', inSegment(oslo, { unknown: 'match' }))
    expect((await client.call('segment.impact', { id: oslo })).usedBy).toEqual([
      { id: outer, name: 'Outer', where: 'version' }
    ])
    await client.call('segment.remove', { id: oslo })
    const { count, unknown, broken } = await preview(inSegment(oslo, { unknown: 'match' }))
    expect({ count, unknown, broken }).toMatchObject({
      count: 0,
      unknown: 4,
      broken: [{ criterionId: 'inside', reason: 'missingSegment' }]
    })
    expect((await client.call('segment.list', {}))[0]).toMatchObject({ broken: 1, uses: [oslo] })
    await client.call('history.undo', {})
    expect(await members(outer)).toEqual([1, 3, 4])
    const draft = await client.call('segment.create', { name: 'Draft', portrait: portraitOf(inCity('Oslo')) })
    expect((await preview(inSegment(draft.id))).broken).toMatchObject([{ reason: 'segmentNotSaved' }])
    await client.call('segment.assign', { id: draft.id, customers: [customers[1] ?? ''], how: 'in' })
    expect(await preview(inSegment(draft.id))).toMatchObject({ count: 1, unknown: 0, broken: [] })
  })

  it('is refused where a segment would stand in itself, by name of the whole chain', async () => {
    const first = await save('First', inCity('Oslo'))
    const second = await save('Second', inSegment(first))
    const third = await save('Third', inSegment(second))
    const edit = (id: string, segment: string) =>
      client.call('segment.editDraft', { id, portrait: portraitOf(inSegment(segment, { enabled: false })) })
    await expect(edit(first, third)).rejects.toMatchObject({
      code: 'segmentCycle',
      details: { chain: '“First” → “Third” → “Second” → “First”' }
    })
    await expect(edit(first, first)).rejects.toMatchObject({ code: 'segmentCycle' })
    await expect(save('First', inSegment(second))).rejects.toMatchObject({ code: 'segmentCycle' })
    expect((await client.call('segment.read', { id: first })).draft).toBeUndefined()
    await edit(third, first)
    await client.call('segment.saveVersion', { id: third })
    await edit(first, 'seg_of_nobody')
  })

  it('is refused where drafts would close a circle, though no version does yet', async () => {
    const first = await save('First', inCity('Oslo'))
    const second = await save('Second', inCity('Oslo'))
    await client.call('segment.editDraft', { id: first, portrait: portraitOf(inSegment(second)) })
    const closing = client.call('segment.editDraft', { id: second, portrait: portraitOf(inSegment(first)) })
    await expect(closing).rejects.toMatchObject({ code: 'segmentCycle' })
  })

  it('is refused where more than eight segments would stand one in another', async () => {
    let last = await save('S1', inCity('Oslo'))
    for (let number = 2; number <= 8; number++) last = await save(`S${number}`, inSegment(last))
    expect(await members(last)).toEqual([1, 3])
    await expect(save('S9', inSegment(last))).rejects.toMatchObject({ code: 'segmentChainTooLong' })
  })

  it('does not make tables be read anew while a draft is edited', async () => {
    const oslo = await save('Oslo', inCity('Oslo'))
    const before = (await client.call('workspace.state', {})).tableNumber
    await client.call('segment.editDraft', { id: oslo, portrait: portraitOf(inCity('Bergen')) })
    await client.call('segment.saveVersion', { id: oslo })
    expect((await client.call('workspace.state', {})).tableNumber).toBe(before)
  })
})
