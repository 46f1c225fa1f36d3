import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '../../../src/contract/api'
import { inProcessHost } from '../../hosts/in-process-host'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { bringIn } from './base-behind-a-door'

const first = 'id;birth_date;money;Score\n1;1990-05-01;120;7\n2;;900;ten\n3;2000-11-21;5000;nine\n'
const second = 'id;birth_date;money;Score\n1;1990-05-01;150;8\n4;1980-01-01;40;3\n'
let folder: string
let client: Client & { close(): Promise<void> }

beforeEach(async () => {
  folder = await temporaryFolder()
  client = await inProcessHost(folder)
  await client.call('workspace.create', { name: 'Mine', language: 'en', currency: 'EUR' })
  await client.call('settings.change', { asOf: { kind: 'pinned', day: '2026-11-22' } })
  await bringIn(client, folder, first, 'a.csv')
  await client.call('import.settle', {})
})

const field = async (id: string) => (await client.call('field.list', {})).find((each) => each.id === id)
async function valuesOf(...columns: string[]) {
  const page = { columns, limit: 20 }
  return (await client.call('customer.page', { scope: { kind: 'base' }, page })).rows.map(({ cells }) => cells)
}

describe('a field of the user’s own', () => {
  it('has another name, also after undo, redo and the next import', async () => {
    await client.call('field.rename', { id: 'score', name: '  Happy   points ' })
    expect((await field('score'))?.name).toBe('Happy points')
    await client.call('history.undo', {})
    expect((await field('score'))?.name).toBe('Score')
    await client.call('history.redo', {})
    await bringIn(client, folder, second, 'b.csv')
    expect((await field('score'))?.name).toBe('Happy points')
    await client.call('field.rename', { id: 'score', name: '' })
    expect((await field('score'))?.name).toBe('Score')
  })

  it('is read as another type after its plan told what would be lost, and so is the next file', async () => {
    const plan = await client.call('field.retypePlan', { id: 'score', type: 'number' })
    expect(plan).toMatchObject({ to: 'number', readable: 1, lost: 2, examples: ['ten', 'nine'] })
    await client.call('field.retype', { id: 'score', type: 'number' })
    expect(await field('score')).toMatchObject({ type: 'number', known: 1 })
    expect(await valuesOf('score')).toEqual([[7], [null], [null]])
    await bringIn(client, folder, second, 'b.csv')
    expect((await valuesOf('external_id', 'score')).map(([, score]) => score)).toContain(8)
    expect(await field('score')).toMatchObject({ type: 'number' })
  })

  it('keeps the values that another type cannot read', async () => {
    await client.call('field.retype', { id: 'score', type: 'number' })
    await client.call('workspace.close', {})
    await client.call('workspace.open', { name: 'Mine' })
    expect(await valuesOf('score')).toEqual([[7], [null], [null]])
    const type = (await client.call('field.retypePlan', { id: 'score', type: 'text' })).from
    await client.call('field.retype', { id: 'score', type })
    expect(await valuesOf('score')).toEqual([['7'], ['ten'], ['nine']])
  })

  it('of another type is corrected against what its own values come to', async () => {
    await client.call('field.retype', { id: 'score', type: 'money', currency: 'EUR' })
    expect(await valuesOf('score')).toEqual([[700], [null], [null]])
    const { rows } = await client.call('customer.page', { scope: { kind: 'base' }, page: { columns: [], limit: 1 } })
    const correct = async (value: number) => {
      const card = await client.call('customer.correct', { id: rows[0]?.id ?? '', field: 'score', value })
      return card.values.find((each) => each.field === 'score')
    }
    expect(await correct(900)).toEqual({ field: 'score', value: 900, corrected: true, original: 700 })
    expect(await correct(700)).toEqual({ field: 'score', value: 700 })
  })

  it('is left out with its uses told, stays out of the next file, and comes back', async () => {
    await client.call('field.retype', { id: 'score', type: 'number' })
    await client.call('formula.save', { name: 'Twice', formula: { kind: 'sum', fields: ['score', 'money'] } })
    const known = { kind: 'known' as const, id: 'k', field: 'score', known: true }
    const portrait = { kind: 'group' as const, mode: 'all' as const, members: [known] }
    await client.call('segment.save', { name: 'Scored', portrait })
    const { uses } = await client.call('field.uses', {})
    expect(uses.find((use) => use.field === 'score')).toMatchObject({
      segments: [{ name: 'Scored', where: 'version' }],
      formulas: [{ name: 'Twice' }]
    })
    await client.call('field.remove', { id: 'score' })
    expect(await field('score')).toBeUndefined()
    expect(await field('twice')).toBeUndefined()
    expect(await client.call('segment.list', {})).toMatchObject([{ name: 'Scored', broken: 1, count: 0 }])
    const path = join(folder, 'b.csv')
    await writeFile(path, second)
    const source = { kind: 'path' as const, path }
    const { recipe } = await client.call('import.inspect', { source })
    expect(recipe.columns.map(({ target }) => target.kind)).toEqual(['standard', 'standard', 'standard', 'skip'])
    await client.call('import.run', { source, recipe })
    expect(await field('score')).toBeUndefined()
    expect((await client.call('field.uses', {})).removed).toMatchObject([{ id: 'score' }])
    await client.call('field.restore', { id: 'score' })
    expect(await field('score')).toBeDefined()
    expect(await client.call('segment.list', {})).toMatchObject([{ broken: 0 }])
  })

  it('is no standard field: those keep their name and type', async () => {
    await expect(client.call('field.rename', { id: 'money', name: 'x' })).rejects.toMatchObject({
      code: 'fieldTypeRefused'
    })
    await expect(client.call('field.retype', { id: 'money', type: 'text' })).rejects.toMatchObject({
      code: 'fieldTypeRefused'
    })
    await expect(client.call('field.rename', { id: 'nothing', name: 'x' })).rejects.toMatchObject({
      code: 'fieldNotFound'
    })
  })
})

describe('a field that an SQL condition names', () => {
  const portrait = (condition: string) => ({
    kind: 'group' as const,
    mode: 'all' as const,
    members: [{ kind: 'sql' as const, id: 's', condition }]
  })
  const inUse = async () => (await client.call('field.uses', {})).uses.find((use) => use.field === 'score')?.segments
  const broken = async () => (await client.call('segment.list', {})).map((segment) => segment.broken)
  const problem = async (condition: string) => {
    const asked = { portrait: portrait(condition), page: { columns: [], limit: 0 } }
    return (await client.call('portrait.preview', asked)).broken.map((each) => each.problem)
  }

  it('tells the segment before it is left out, also of a condition that is wrong elsewhere; then the condition is broken, by name', async () => {
    const condition = `"Score" = 'ten' AND "No such" > 1`
    await client.call('segment.save', { name: 'By SQL', portrait: portrait(condition) })
    await client.call('segment.save', { name: 'Other', portrait: portrait('money > 1') })
    expect(await inUse()).toMatchObject([{ name: 'By SQL', where: 'version', bySql: true }])
    await client.call('segment.save', { name: 'Right', portrait: portrait(`score = 'ten'`) })
    expect(await broken()).toEqual([1, 0, 0])
    await client.call('field.remove', { id: 'score' })
    expect(await broken()).toEqual([1, 0, 1])
    expect(await problem(`score = 'ten'`)).toEqual([{ code: 'column', text: 'score', at: 0 }])
  })

  it('is found by its column after it was renamed; by a former name it is not, and the condition says so', async () => {
    await client.call('segment.save', { name: 'By column', portrait: portrait(`"Score" = 'ten'`) })
    await client.call('field.rename', { id: 'score', name: 'Points' })
    expect(await broken()).toEqual([0])
    await client.call('segment.save', { name: 'By name', portrait: portrait(`"Points" = 'ten'`) })
    expect((await inUse())?.map(({ name }) => name)).toEqual(['By column', 'By name'])
    await client.call('field.rename', { id: 'score', name: 'Marks' })
    expect(await broken()).toEqual([0, 1])
    expect(await problem(`"Points" = 'ten'`)).toEqual([{ code: 'column', text: 'Points', at: 0 }])
  })

  it('tells the segment before it is read as another type', async () => {
    const found = await client.call('segment.create', { name: 'Draft', portrait: portrait('') })
    await client.call('segment.editDraft', { id: found.id, portrait: portrait(`score = 'ten'`) })
    expect(await client.call('field.retypePlan', { id: 'score', type: 'number' })).toMatchObject({
      sqlSegments: ['Draft'],
      brokenSegments: []
    })
  })
})

describe('formulas of dates and bands', () => {
  it('tell full years on the as-of day', async () => {
    await client.call('formula.save', { name: 'Years', formula: { kind: 'years', date: 'birth_date' } })
    expect(await valuesOf('years')).toEqual([[36], [null], [26]])
    await client.call('settings.change', { asOf: { kind: 'pinned', day: '2026-11-20' } })
    expect(await valuesOf('years')).toEqual([[36], [null], [25]])
  })

  it('cut money and ages into half-open bands in order', async () => {
    await client.call('formula.save', { name: 'Purse', formula: { kind: 'bands', of: 'money', bounds: [120, 900.5] } })
    expect(await valuesOf('purse')).toEqual([['≥ 120, < 900.5'], ['≥ 120, < 900.5'], ['≥ 900.5']])
    expect((await field('purse'))?.bounds?.map(({ value }) => value)).toEqual(['< 120', '≥ 120, < 900.5', '≥ 900.5'])
    await client.call('formula.save', {
      name: 'Generation',
      formula: { kind: 'bands', of: 'age', bounds: [18, 27, 36] }
    })
    expect(await valuesOf('generation')).toEqual([['≥ 36'], [null], ['18–26']])
  })

  it('are refused over fields of other types and bounds that do not rise', async () => {
    await expect(
      client.call('formula.save', { name: 'x', formula: { kind: 'years', date: 'money' } })
    ).rejects.toMatchObject({ code: 'fieldTypeRefused', details: { why: 'partNotDate' } })
    await expect(
      client.call('formula.save', { name: 'x', formula: { kind: 'bands', of: 'money', bounds: [5, 5] } })
    ).rejects.toMatchObject({ code: 'invalidArguments' })
  })
})
