import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { temporaryFolder } from '../hosts/temporary-folder'
import { json, run } from './command-line-for-tests'

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
  writeFileSync(
    join(folder, 'c.csv'),
    'id,name,email,phone\n1,Anna,a@x.pl,600 100 200\n2,Anka,A@x.pl,\n3,Bartek,b@x.pl,+48600100200\n4,Celina,c@x.pl,\n'
  )
  await json(folder, ['import', 'W.portrait', 'c.csv'])
})

it('duplicates are listed with what they share, by all that the customers have or by what is asked', async () => {
  expect(await json(folder, ['duplicates', 'W.portrait'])).toMatchObject({
    search: { by: ['email', 'phone', 'key'], country: 'PL' },
    total: 1,
    surplus: 2
  })
  const { code, out: output } = await run(folder, ['duplicates', 'W.portrait', '--by', 'email'])
  expect(code).toBe(0)
  expect(output).toContain('Anka')
  expect(output).not.toContain('Bartek')
  expect(output).toContain('1 group of duplicates.\n1 customer would go.')
  expect(output).toContain('1 group differs in names, birth dates or gender')
  const refused = await run(folder, ['duplicates', 'W.portrait', '--by', 'name'])
  expect(refused.code).toBe(2)
})

it('merge says what it would do, does it, and journal undo takes it back', async () => {
  const planned = await run(folder, ['merge', 'W.portrait', '--by', 'email', '--all', '--dry-run'])
  expect(planned.out).toContain('Would be merged: 1 group.')
  expect(planned.out).not.toContain('--all')
  expect(planned.out).toContain('Customers: 4 → 3.')
  expect(await json(folder, ['merge', 'W.portrait', '--by', 'email', '--all'])).toMatchObject({
    merged: true,
    gone: 1
  })
  expect(await json(folder, ['duplicates', 'W.portrait', '--by', 'email'])).toMatchObject({ total: 0, base: 3 })
  await json(folder, ['journal', 'W.portrait', 'undo'])
  expect(await json(folder, ['duplicates', 'W.portrait', '--by', 'email'])).toMatchObject({ total: 1, base: 4 })
})

it('merge leaves out groups whose names differ unless all are asked for', async () => {
  const { code, out: told } = await run(folder, ['merge', 'W.portrait', '--by', 'email'])
  expect(code).toBe(0)
  expect(told.trim()).toBe('1 group differs in names, birth dates or gender; it is merged with --all only.')
  expect(await json(folder, ['merge', 'W.portrait', '--by', 'email'])).toMatchObject({ merged: false, leftOut: 1 })
  expect(await json(folder, ['duplicates', 'W.portrait', '--by', 'email'])).toMatchObject({ total: 1, doubtful: 1 })
})

it('find tells who has a phone in any form, an e-mail, a key or a piece of a name', async () => {
  expect(await json(folder, ['find', 'W.portrait', '+48 600-100-200'])).toMatchObject({
    total: 2,
    customers: [{ key: '1', found: { field: 'phone', value: '600 100 200' } }, { key: '3' }]
  })
  const { code, out: told } = await run(folder, ['find', 'W.portrait', 'an', '--rows', '1'])
  expect(code).toBe(0)
  expect(told).toContain('Anna')
  expect(told).toContain('… and 1 more.')
  expect((await run(folder, ['find', 'W.portrait', 'nobody'])).out.trim()).toBe('Nobody found.')
})
