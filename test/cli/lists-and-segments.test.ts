import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { temporaryFolder } from '../hosts/temporary-folder'
import { json, run } from './command-line-for-tests'

let folder = ''
const write = (name: string, value: unknown) =>
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value))
const portraitOf = (...members: object[]) => ({ kind: 'group', mode: 'all', members })

beforeEach(async () => {
  folder = await temporaryFolder()
  write('c.csv', 'id,name,email,city\n1,Anna,a@x.pl,Oslo\n2,Bartek,b@x.pl,Oslo\n3,Celina,c@x.pl,Bergen\n')
  await json(folder, ['import', 'W.portrait', 'c.csv'])
})

it('a portrait may name a segment by its name, which is kept by its id', async () => {
  write('oslo.json', portraitOf({ kind: 'choice', field: 'city', values: ['Oslo'] }))
  write('in.json', portraitOf({ kind: 'segment', segment: 'oslo' }))
  expect((await run(folder, ['preview', 'W.portrait', '--portrait', 'in.json'])).code).toBe(1)
  await json(folder, ['save', 'W.portrait', '--portrait', 'oslo.json', '--name', 'Oslo'])
  expect(await json(folder, ['preview', 'W.portrait', '--portrait', 'in.json'])).toMatchObject({
    count: 2,
    sentence: 'Customers who are in the segment “Oslo”.'
  })
  await json(folder, ['save', 'W.portrait', '--portrait', 'in.json', '--name', 'Inside'])
  const closing = await run(folder, ['save', 'W.portrait', '--portrait', 'in.json', '--name', 'Oslo'])
  expect(closing.code).toBe(1)
  expect(closing.errors).toContain('“Oslo” → “Oslo”')
})

it('lists keeps the values of a file, shows and removes lists, and gives the criterion for a portrait', async () => {
  write('vip.txt', 'A@X.PL\nc@x.pl\nnobody@x.pl\n')
  const added = await json(folder, ['lists', 'W.portrait', 'add', 'vip.txt', '--name', 'VIP'])
  expect(added).toMatchObject({ list: { name: 'VIP', count: 3 }, found: 2, customers: 2, missing: ['nobody@x.pl'] })
  const { criterion, list } = added as { criterion: object; list: { id: string } }
  write('vip.json', portraitOf(criterion))
  expect(await json(folder, ['preview', 'W.portrait', '--portrait', 'vip.json'])).toMatchObject({ count: 2 })
  const { out: told } = await run(folder, ['lists', 'W.portrait'])
  expect(told).toContain('VIP')
  expect(told).toContain(list.id)
  const { out: values } = await run(folder, ['lists', 'W.portrait', 'show', list.id])
  expect(values.trim().split('\n')).toEqual(['A@X.PL', 'c@x.pl', 'nobody@x.pl'])
  expect(await json(folder, ['lists', 'W.portrait', 'remove', list.id])).toEqual({ lists: [] })
  const missing = await run(folder, ['preview', 'W.portrait', '--portrait', 'vip.json'])
  expect(missing.code).toBe(1)
  expect(missing.errors).toContain(list.id)
})
