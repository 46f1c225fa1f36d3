import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import initSqlJs from 'sql.js'
import { beforeEach, expect, it } from 'vitest'
import { temporaryFolder } from '../hosts/temporary-folder'
import { json, run } from './command-line-for-tests'

let folder = ''
const write = (name: string, ...members: object[]) =>
  writeFileSync(join(folder, name), JSON.stringify({ kind: 'group', mode: 'all', members }))

beforeEach(async () => {
  folder = await temporaryFolder()
  const lines = ['id,name,city,Loyalty card', '1,Anna,Oslo,yes', '2,Bartek,Орёл,no', '3,Celina,Oslo,', "4,O'Hara,,yes"]
  writeFileSync(join(folder, 'c.csv'), lines.join('\n'))
  await json(folder, ['import', 'W.portrait', 'c.csv'])
})

it('a condition in SQL counts, and one that cannot be asked is refused in words', async () => {
  write('p.json', { kind: 'sql', condition: `city = 'орел' OR "Name" LIKE 'a%'` })
  expect(await json(folder, ['preview', 'W.portrait', '--portrait', 'p.json'])).toMatchObject({
    count: 2,
    counting: []
  })
  write('bad.json', { kind: 'sql', condition: 'town = 1' })
  const refused = await run(folder, ['preview', 'W.portrait', '--portrait', 'bad.json'])
  expect(refused.code).toBe(1)
  expect(refused.errors).toContain('There is no column “town”. (character 1)')
})

it('a segment as SQL finds its members in the tables that are written with it', async () => {
  write('p.json', { kind: 'choice', field: 'city', values: ['OSLO'] }, { kind: 'sql', condition: 'loyalty_card = 1' })
  const { count } = (await json(folder, ['preview', 'W.portrait', '--portrait', 'p.json'])) as { count: number }
  expect(count).toBe(1)
  await json(folder, ['save', 'W.portrait', '--portrait', 'p.json', '--name', 'Local'])
  const asked = ['sql', 'W.portrait', '--segment', 'local', '--with-data', 'tables.sql']
  const { sql, tables } = (await json(folder, asked)) as { sql: string; tables: { rows: number } }
  expect(tables.rows).toBe(4)
  const library = await initSqlJs()
  const database = new library.Database()
  database.exec(readFileSync(join(folder, 'tables.sql'), 'utf8'))
  const [found] = database.exec(sql)
  expect(found?.values).toHaveLength(count)
  expect(database.exec('SELECT name FROM customers WHERE city IS NULL')[0]?.values).toEqual([["O'Hara"]])
  expect((await run(folder, asked)).code).toBe(1)
})

it('above the SQL stand the segment’s name, its sentence, the day and who is left out, which nothing in a name ends', async () => {
  write('p.json', { kind: 'sql', condition: "iif(name = 'anna', 1, 0)" })
  await json(folder, ['save', 'W.portrait', '--portrait', 'p.json', '--name', 'A */; DROP TABLE c; --'])
  const asked = ['sql', 'W.portrait', '--segment', 'A */; DROP TABLE c; --', '--dialect', 'postgresql']
  const { out } = await run(folder, asked)
  const lines = out.split('\n')
  const select = lines.findIndex((line) => line.startsWith('SELECT'))
  const comment = lines.slice(0, select)
  expect(comment.every((line) => line.startsWith('-- '))).toBe(true)
  expect(comment[0]).toBe('-- A */; DROP TABLE c; --: who matches')
  for (const part of ['for whom the SQL condition', '2026', 'NULL', 'has no iif'])
    expect(comment.join(' ')).toContain(part)
})

it('a portrait as SQL for PostgreSQL is printed as it stands', async () => {
  write('p.json', { kind: 'text', field: 'name', operator: 'endsWith', values: ["'Hara"] })
  const { code, out } = await run(folder, ['sql', 'W.portrait', '--portrait', 'p.json', '--dialect', 'postgresql'])
  expect(code).toBe(0)
  expect(out).toContain(`right(customers."name_key", length('''hara')) = '''hara'`)
  write('lacking.json', { kind: 'sql', condition: "iif(name = 'anna', 1, 0)" })
  const lacking = await run(folder, ['sql', 'W.portrait', '--portrait', 'lacking.json', '--dialect', 'postgresql'])
  expect(lacking.errors).toContain('iif')
  expect(lacking.out).toContain('CAST(NULL AS boolean)')
})
