import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { inProcessHost } from '../hosts/in-process-host'
import { temporaryFolder } from '../hosts/temporary-folder'
import { json, run } from './command-line-for-tests'

const csv = [
  'id,sex,age,city,MntWine,MntFish,Orders',
  '001,F,30,Oslo,100,20,4',
  '002,M,27,Oslo,50,,1',
  '003,F,45,Rome,80,40,0',
  '004,F,,Rome,10,10,2',
  '004,M,50,Rome,10,10,2',
  '005,F,29,Oslo,oops,60,3',
  '006,F,31',
  ...Array.from({ length: 95 }, (_, index) => `${101 + index},M,60,Bern,10,20,1`)
].join('\n')

const women = {
  kind: 'group',
  mode: 'all',
  members: [
    { kind: 'choice', field: 'gender', values: ['woman'] },
    { kind: 'age', field: 'age', from: 25, to: 44 }
  ]
}

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
  writeFileSync(join(folder, 'customers.csv'), csv)
  writeFileSync(join(folder, 'women.json'), JSON.stringify(women))
})

const imported = () => json(folder, ['import', 'W.portrait', 'customers.csv', '--as-of', '2026-11-21'])
const ids = (listing: Record<string, unknown>) => (listing.fields as { id: string }[]).map((field) => field.id)

async function withFormulas(): Promise<void> {
  await imported()
  await json(folder, ['formula', 'W.portrait', '--name', 'money', '--sum', 'mntwine+MNTFISH'])
  const fields = ids(await json(folder, ['fields', 'W.portrait']))
  if (!fields.includes('purchases'))
    await json(folder, ['formula', 'W.portrait', '--name', 'purchases', '--sum', 'Orders'])
  await json(folder, ['formula', 'W.portrait', '--name', 'average_check', '--ratio', 'money/purchases'])
}

describe('the command line', () => {
  it('imports into a missing workspace and says what was and was not taken', async () => {
    const outcome = await imported()
    expect(outcome).toMatchObject({ imported: 100, rejected: 1, duplicates: 1, unreadable: 1 })
    expect(ids(outcome)).toEqual(expect.arrayContaining(['gender', 'age', 'city']))
    expect(outcome.rejects).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ what: 'duplicate', line: 6 }),
        expect.objectContaining({ what: 'row', line: 8 })
      ])
    )
  })

  it('lists fields with their headers and for how many each is known', async () => {
    await imported()
    const { fields } = await json(folder, ['fields', 'W.portrait'])
    const age = (fields as { id: string }[]).find((field) => field.id === 'age')
    expect(age).toMatchObject({ id: 'age', name: 'Age', type: 'age', known: 99 })
    expect(fields).toEqual(expect.arrayContaining([expect.objectContaining({ header: 'MntFish', known: 99 })]))
  })

  it('computes the average check by age bands from formulas, in minor units', async () => {
    await withFormulas()
    const preview = await json(folder, ['preview', 'W.portrait', '--portrait', 'women.json', '--bands', '25,30,35-'])
    expect(preview).toMatchObject({
      count: 2,
      base: 100,
      unknown: 1,
      noMatch: 97,
      asOfDay: '2026-11-21',
      moneyUnit: 'minor'
    })
    expect(preview.averageCheck).toBe(3000)
    expect(preview.sentence).toEqual(expect.stringContaining('25–44'))
    expect(preview.bands).toMatchObject([
      { from: 25, to: 30, n: 0, averageCheck: null, base: { n: 0 } },
      { from: 30, to: 35, n: 1, money: 12000, orders: 4, averageCheck: 3000, base: { n: 1 } },
      { from: 35, to: null, n: 0, base: { n: 96, averageCheck: 3126 } }
    ])
    expect(Array.isArray(preview.charts)).toBe(true)
  })

  it('says how many customers are in no age band', async () => {
    writeFileSync(join(folder, 'bands.csv'), 'id,age\n1,18-24\n2,25-44\n3,50\n4,\n5,31\n')
    await json(folder, ['import', 'A.portrait', 'bands.csv'])
    writeFileSync(join(folder, 'known.json'), JSON.stringify({ kind: 'group', mode: 'all', members: [] }))
    const { out } = await run(folder, ['preview', 'A.portrait', '--portrait', 'known.json'])
    expect(out).toContain('across an edge: 2 of those who match, 2 of the base')
  })

  it('reads a portrait from standard input', async () => {
    await imported()
    const preview = await json(folder, ['preview', 'W.portrait', '--portrait', '-'], JSON.stringify(women))
    expect(preview.count).toBe(2)
  })

  it('computes on another day for one run only', async () => {
    writeFileSync(join(folder, 'born.csv'), 'id,birth_date\n1,2000-06-15\n2,1990-01-01\n')
    await json(folder, ['import', 'B.portrait', 'born.csv', '--as-of', '2020-01-01'])
    writeFileSync(
      join(folder, 'adult.json'),
      JSON.stringify({ ...women, members: [{ kind: 'age', field: 'age', from: 20 }] })
    )
    const count = async (more: string[]) =>
      (await json(folder, ['preview', 'B.portrait', '--portrait', 'adult.json', ...more])).count
    expect([await count([]), await count(['--as-of', '2020-06-15']), await count([])]).toEqual([1, 2, 1])
  })

  it('saves a segment, then a new version under the same name, and lists it', async () => {
    await withFormulas()
    const save = (name: string) =>
      json(folder, ['save', 'W.portrait', '--portrait', 'women.json', '--name', name, '--color', 'teal'])
    expect(await save('Young women')).toMatchObject({ segment: { version: 1, count: 2 } })
    expect(await save('Young women')).toMatchObject({ segment: { version: 2 } })
    const listing = await json(folder, ['segments', 'W.portrait'])
    expect(listing).toMatchObject({
      segments: [{ name: 'Young women', color: 'teal', count: 2, share: 0.02, averageCheck: 3000 }],
      moneyUnit: 'minor'
    })
  })

  it('exports the members of a segment found by its name without case', async () => {
    await withFormulas()
    await json(folder, ['save', 'W.portrait', '--portrait', 'women.json', '--name', 'VIP'])
    const options = [
      '--columns',
      'ID, city,segment_name',
      '--delimiter',
      'semicolon',
      '--encoding',
      'utf-8',
      '--guard',
      'exact'
    ]
    const outcome = await json(folder, ['export', 'W.portrait', '--segment', 'vip', '--to', 'vip.csv', ...options])
    expect(outcome).toMatchObject({ written: 2, guarded: 0, file: join(folder, 'vip.csv') })
    const lines = readFileSync(join(folder, 'vip.csv'), 'utf8').trimEnd().split('\r\n')
    expect(lines.slice(1)).toEqual(['001;Oslo;VIP', '005;Oslo;VIP'])
  })

  it('does not replace an existing file unless told to', async () => {
    await imported()
    await json(folder, ['save', 'W.portrait', '--portrait', 'women.json', '--name', 'VIP'])
    writeFileSync(join(folder, 'vip.csv'), 'mine')
    const argv = ['export', 'W.portrait', '--segment', 'VIP', '--to', 'vip.csv']
    expect(await run(folder, argv)).toMatchObject({ code: 1, out: '', errors: expect.stringContaining('--force') })
    expect(readFileSync(join(folder, 'vip.csv'), 'utf8')).toBe('mine')
    expect((await run(folder, [...argv, '--force'])).code).toBe(0)
    expect(readFileSync(join(folder, 'vip.csv'), 'utf8')).not.toBe('mine')
  })

  it('prints JSON Schemas of a portrait and a recipe', async () => {
    const portrait = JSON.parse((await run(folder, ['schema', 'portrait'])).out) as Record<string, unknown>
    expect(portrait).toMatchObject({
      $schema: expect.stringContaining('json-schema.org'),
      required: ['kind', 'mode', 'members']
    })
    expect(JSON.parse((await run(folder, ['schema', 'recipe'])).out)).toHaveProperty('properties.dialect')
  })

  it('follows a recipe', async () => {
    const recipe = {
      dialect: {
        encoding: 'utf-8',
        delimiter: ',',
        quote: '"',
        header: true,
        decimal: '.',
        dateOrder: 'ymd',
        valueSeparator: '|'
      },
      columns: ['id', 'sex', 'age', 'city', 'MntWine', 'MntFish', 'Orders'].map((header, position) => ({
        header,
        target:
          position === 3
            ? { kind: 'own', name: 'Town', type: 'text' }
            : position === 0
              ? { kind: 'standard', field: 'external_id' }
              : { kind: 'skip' }
      })),
      key: 0
    }
    writeFileSync(join(folder, 'r.json'), JSON.stringify(recipe))
    const outcome = await json(folder, ['import', 'R.portrait', 'customers.csv', '--recipe', 'r.json'])
    expect(outcome.fields).toMatchObject([{ id: 'external_id' }, { name: 'Town', type: 'text', header: 'city' }])
  })
})

describe('the command line refuses', () => {
  const refused = async (argv: string[], code = 1) => {
    const ran = await run(folder, argv)
    expect([ran.code, ran.out]).toEqual([code, ''])
    return ran.errors.trimEnd()
  }

  it('with one sentence in the language asked for and exit code 1', async () => {
    expect(await refused(['fields', 'Missing.portrait'])).toMatch(/^There is no workspace “Missing”/)
    expect(await refused(['fields', 'Missing.portrait', '--lang', 'ru'])).toMatch(
      /^Рабочего пространства «Missing» нет/
    )
    expect(await refused(['fields', 'Missing.portrait', '--lang=pl'])).toMatch(/„Missing”/)
    expect(await refused(['fields', 'no/where/W.portrait'])).toMatch(/no folder/)
  })

  it('a file of customers that is not there, and leaves no workspace behind', async () => {
    expect(await refused(['import', 'New.portrait', 'none.csv'])).toMatch(/none\.csv/)
    expect(readdirSync(folder).filter((name) => name.startsWith('New'))).toEqual([])
  })

  it('an import that cannot be read, and keeps the base that was there', async () => {
    await imported()
    writeFileSync(join(folder, 'open.csv'), 'id,name\n1,"never closed\n2,x\n')
    expect(await refused(['import', 'W.portrait', 'open.csv'])).toMatch(/line 2/)
    expect((await json(folder, ['preview', 'W.portrait', '--portrait', 'women.json'])).base).toBe(100)
  })

  it('a portrait that is not JSON, not a portrait, or asks about an unknown field', async () => {
    await imported()
    writeFileSync(join(folder, 'p.json'), '{"kind":')
    const preview = ['preview', 'W.portrait', '--portrait', 'p.json']
    expect(await refused(preview)).toMatch(/not JSON/)
    writeFileSync(join(folder, 'p.json'), '{"kind":"group","mode":"most","members":[]}')
    expect(await refused(preview)).toMatch(/not a portrait \(mode/)
    writeFileSync(
      join(folder, 'p.json'),
      JSON.stringify({ ...women, members: [{ kind: 'known', field: 'shoe_size', known: true }] })
    )
    expect(await refused(preview)).toMatch(/“shoe_size”/)
  })

  it.each([
    [{ kind: 'age', field: 'age', from: 'old' }, /members\.0\.from/],
    [{ kind: 'age', field: 'age', form: 27 }, /members\.0: .*form/],
    [{ kind: 'shoe', field: 'age' }, /members\.0\.kind/],
    [{ kind: 'group', mode: 'all', members: [{ kind: 'age' }] }, /members\.0\.members\.0\.field/]
  ])('a portrait with a slip, and says where: %j', async (member, place) => {
    await imported()
    writeFileSync(join(folder, 'p.json'), JSON.stringify({ ...women, members: [member] }))
    expect(await refused(['preview', 'W.portrait', '--portrait', 'p.json'])).toMatch(place)
  })

  it('to change a workspace that is open elsewhere, though it can be looked at', async () => {
    await imported()
    const other = await inProcessHost(folder)
    await other.call('workspace.open', { name: 'W' })
    expect(await refused(['import', 'W.portrait', 'customers.csv'])).toMatch(/“W”.*open elsewhere/)
    expect(await refused(['save', 'W.portrait', '--portrait', 'women.json', '--name', 'X'])).toMatch(/open elsewhere/)
    expect((await json(folder, ['preview', 'W.portrait', '--portrait', 'women.json'])).count).toBe(2)
    await other.close()
  })

  it('fields and segments that are not there', async () => {
    await imported()
    expect(await refused(['formula', 'W.portrait', '--name', 'x', '--sum', 'city+nothing'])).toMatch(/“nothing”/)
    expect(await refused(['export', 'W.portrait', '--segment', 'Nobody', '--to', 'x.csv'])).toMatch(/“Nobody”/)
    expect(existsSync(join(folder, 'x.csv'))).toBe(false)
  })

  it.each([
    [[], /Name a command/],
    [['sort'], /no command “sort”/],
    [['fields'], /argument <workspace> is missing/],
    [['fields', 'W.portrait', '--fast'], /no option “--fast”/],
    [['preview', 'W.portrait'], /option “--portrait” is needed/],
    [['preview', 'W.portrait', '--portrait'], /option “--portrait” needs a value/],
    [['preview', 'W.portrait', '--portrait', 'p.json', '--bands', '40,30'], /“40,30” does not fit --bands/],
    [['segments', 'W.portrait', '--as-of', '31.12.2025'], /2026-11-21/],
    [['save', 'W.portrait', '--portrait', 'p', '--name', 'x', '--color', 'pink'], /blue, vermilion/],
    [['fields', 'W.sqlite'], /\.portrait/],
    [['fields', 'W.portrait', '--lang', 'de'], /“de”/],
    [['export', 'W.portrait', '--to', 'x.csv'], /--segment/],
    [['formula', 'W.portrait', '--name', 'x', '--sum', 'a', '--ratio', 'a/b'], /exactly one/]
  ])('wrong usage %j with exit code 2', async (argv, words) => {
    if (argv[0] === 'formula') await imported()
    expect(await refused(argv, 2)).toMatch(words)
  })
})

describe('the help of the command line', () => {
  const commands = ['import', 'journal', 'fields', 'formula', 'preview', 'save', 'segments', 'export', 'schema']

  it('names every command, in each language', async () => {
    for (const language of ['en', 'ru', 'pl']) {
      const { code, out } = await run(folder, ['--help', '--lang', language])
      expect(code).toBe(0)
      for (const command of commands) expect(out).toMatch(new RegExp(`^ +${command} `, 'm'))
    }
  })

  it.each(commands)('shows an example of %s and every option it has', async (command) => {
    const { code, out } = await run(folder, [command, '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`npm run -s cli -- ${command} `)
    expect(out).not.toMatch(/commandLine\./)
  })

  it.each(['preview', 'save'])('of %s shows a portrait that can be used as it stands', async (command) => {
    await withFormulas()
    const portrait = /\{ "kind": "group"[^]*\] \}/.exec((await run(folder, [command, '--help'])).out)?.[0] ?? ''
    expect((await json(folder, ['preview', 'W.portrait', '--portrait', '-'], portrait)).count).toBe(0)
  })

  it('speaks Russian and Polish throughout', async () => {
    expect((await run(folder, ['export', '--help', '--lang', 'ru'])).out).toMatch(/Запуск:[^]*Параметры:[^]*Пример:/)
    expect((await run(folder, ['export', '--help', '--lang', 'pl'])).out).toMatch(/Użycie:[^]*Opcje:[^]*Przykład:/)
  })
})

describe('imports that follow each other', () => {
  const january = 'id,city\n1,Oslo\n2,Bergen\n'
  const february = 'id,city\n1,Tromsø\n3,Oslo\n'

  it('are planned, merged, listed, taken back and made again', async () => {
    const folder = await temporaryFolder()
    writeFileSync(join(folder, 'january.csv'), january)
    writeFileSync(join(folder, 'february.csv'), february)
    await json(folder, ['import', 'Shop.portrait', 'january.csv'])
    const planned = await json(folder, ['import', 'Shop.portrait', 'february.csv', '--dry-run', '--merge'])
    expect(planned).toMatchObject({ new: 1, changed: 1, same: 0, absent: 1, removesAbsent: false, customersAfter: 3 })
    const told = await run(folder, ['import', 'Shop.portrait', 'february.csv', '--dry-run', '--replace'])
    expect(told.out).toContain('Nothing was changed. 2 customers now, 2 afterwards.')
    expect(told.out).toContain('1 new (3)')
    expect(told.out).toContain('1 customer is not in the file and would be removed')
    expect(await json(folder, ['import', 'Shop.portrait', 'february.csv', '--merge'])).toMatchObject({
      new: 1,
      removed: 0
    })
    const imports = async (...args: string[]) => (await json(folder, ['journal', 'Shop.portrait', ...args])).imports
    expect(await imports()).toMatchObject([
      { sourceName: 'february.csv', customersAfter: 3, can: 'undo' },
      { sourceName: 'january.csv', can: null }
    ])
    expect(await imports('undo')).toMatchObject([
      { undone: true, can: 'redo' },
      { undone: false, can: 'undo' }
    ])
    expect(await imports('redo')).toMatchObject([{ undone: false, can: 'undo' }, {}])
    expect((await run(folder, ['journal', 'Shop.portrait'])).out).toMatch(
      /february\.csv +2 → 3 +1 +1 +0 +can be taken back/
    )
    const refused = await run(folder, ['journal', 'Shop.portrait', 'redo'])
    expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('There is no import to make again.')])
  })

  it('leave nothing behind when a first one is only planned, and are not both merged and replaced', async () => {
    const folder = await temporaryFolder()
    writeFileSync(join(folder, 'january.csv'), january)
    expect(await json(folder, ['import', 'New.portrait', 'january.csv', '--dry-run'])).toMatchObject({ new: 2 })
    expect(existsSync(join(folder, 'New.portrait'))).toBe(false)
    const both = await run(folder, ['import', 'New.portrait', 'january.csv', '--merge', '--replace'])
    expect([both.code, existsSync(join(folder, 'New.portrait'))]).toEqual([2, false])
  })
})
