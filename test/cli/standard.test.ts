import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { temporaryFolder } from '../hosts/temporary-folder'
import { json, run } from './command-line-for-tests'

const home = 'Shop.portrait'
let folder: string

const everybody = (city: string) =>
  JSON.stringify({ kind: 'group', mode: 'all', members: [{ kind: 'choice', field: 'city', values: [city] }] })

beforeEach(async () => {
  folder = await temporaryFolder()
  await writeFile(join(folder, 'people.csv'), 'id,name,city\n1,Anna,Oslo\n2,Bo,Oslo\n3,Cid,Rome\n')
  await run(folder, ['import', home, 'people.csv', '--as-of', '2026-11-22'])
  const ran = await run(folder, ['save', home, '--portrait', '-', '--name', 'VIP'], everybody('Oslo'))
  expect(ran.code).toBe(0)
})

const change = (...steps: object[]) => run(folder, ['standard', home, 'change', '-'], JSON.stringify(steps))

it('standards are changed from a file and told, for a segment and for a customer', async () => {
  const { segments } = await json(folder, ['segments', home])
  const [{ id = '' } = {}] = segments as { id?: string }[]
  expect((await run(folder, ['standard', home])).out).toContain('Nothing is promised.')
  const done = await change(
    { kind: 'promises', segment: null, set: { firstAnswer: 8, solution: 40 } },
    { kind: 'promises', segment: id, request: 'complaint', set: { firstAnswer: 1 } }
  )
  expect(done).toMatchObject({ code: 0, out: 'Done: 2 steps.\n' })
  const { out } = await run(folder, ['standard', home, '--customer', '1'])
  expect(out.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['VIP (Draft)'],
    [''],
    ['Promise', 'What', 'Where', 'Written in'],
    expect.any(Array),
    ['First answer', '1 working hour', 'Complaint', 'VIP, Complaint'],
    [
      'First answer',
      '8 working hours',
      'Enquiry; Request for information; Problem; Incident',
      'Common standard, everywhere'
    ],
    ['Solution', '40 working hours', 'everywhere', 'Common standard, everywhere'],
    ['']
  ])
  expect(await json(folder, ['standard', home, '--customer', '3'])).toMatchObject({
    key: '3',
    segment: null,
    others: []
  })
  expect((await run(folder, ['standard', home, '--customer', '9'])).errors).toContain('There is no customer “9”.')
})

it('what is to be mended is listed, and each mend can be made as it is', async () => {
  await change({ kind: 'promises', segment: null, set: { firstAnswer: 8, solution: 40 } })
  const { out } = await run(folder, ['standard', home, 'check'])
  expect(out).toContain('Warning: Requests for which nobody is responsible')
  expect(out).toContain('  → Let each department answer for its requests')
  const { findings } = await json(folder, ['standard', home, 'check'])
  for (const { mends } of findings as { mends: { changes: object[] }[] }[]) await change(...(mends[0]?.changes ?? []))
  expect((await run(folder, ['standard', home, 'check', '--lang', 'ru'])).out).toBe('Исправлять нечего.\n')
})

it('documents, the routing table and the reviews are written as files', async () => {
  await change({ kind: 'promises', segment: null, set: { firstAnswer: 8, queue: 'Line' } })
  for (const [act, name, begins, ...more] of [
    ['handbook', 'a.html', '<!doctype html>'],
    ['handbook', 'h.docx', 'PK', '--format', 'docx'],
    ['standard', 'b.md', '# Service standard: VIP', '--segment', 'VIP', '--format', 'md'],
    ['complaints', 'c.html', '<!doctype html>'],
    ['routing', 'd.csv', '\ufefforder,'],
    ['routing', 'e.json', '{', '--format', 'json'],
    ['calendar', 'f.ics', 'BEGIN:VCALENDAR']
  ] as const) {
    expect(await run(folder, ['standard', home, act, '--to', name, ...more])).toMatchObject({ code: 0 })
    expect((await readFile(join(folder, name), 'utf8')).startsWith(begins)).toBe(true)
  }
  expect(await run(folder, ['standard', home, 'handbook', '--to', 'a.html'])).toMatchObject({ code: 1 })
  expect(await run(folder, ['standard', home, 'handbook'])).toMatchObject({ code: 2 })
  expect(await run(folder, ['standard', home, 'routing', '--format', 'md', '--to', 'g'])).toMatchObject({ code: 2 })
  const bad = await run(
    folder,
    ['standard', home, 'change', '-'],
    '[{"kind":"promises","segment":null,"set":{"firstAnswer":-1}}]'
  )
  expect(bad.code).toBe(1)
  expect(bad.errors).toContain('0.set.firstAnswer')
})

it('a common standard to begin with is written once, and hours are told where contacts tell them', async () => {
  expect((await run(folder, ['standard', home, 'start'])).out).toContain('as a draft')
  expect((await run(folder, ['standard', home, 'start'])).out).toContain('stays as it is')
  expect((await run(folder, ['standard', home])).out).toContain('Accounting')
  expect((await run(folder, ['standard', home, 'hours', '--segment', 'VIP'])).out).toBe(
    'No contact tells when these customers answer.\n'
  )
})
