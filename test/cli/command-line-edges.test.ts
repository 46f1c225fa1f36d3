import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../hosts/temporary-folder'
import { json, run } from './command-line-for-tests'

const everybody = { kind: 'group', mode: 'all', members: [] }

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
  writeFileSync(join(folder, 'all.json'), JSON.stringify(everybody))
  writeFileSync(join(folder, 'good.csv'), 'id,birth_year,city\n1,1980,Oslo\n2,1990,Rome\n')
  writeFileSync(join(folder, 'bad.csv'), 'id,birth_year,city\n1,1980,"Oslo\n2,1990,Rome\n')
})

describe('the edges of the command line', () => {
  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'the name %s, which every object has, is no value of an option',
    async (name) => {
      await json(folder, ['import', 'W.portrait', 'good.csv'])
      for (const option of ['--delimiter', '--missing', '--guard', '--encoding']) {
        const ran = await run(folder, ['export', 'W.portrait', '--portrait', 'all.json', '--to', 'a.csv', option, name])
        expect([ran.code, ran.out]).toEqual([2, ''])
        expect(ran.errors).toContain(name)
      }
    }
  )

  it('an import that is refused leaves the date of the workspace as it was', async () => {
    await json(folder, ['import', 'W.portrait', 'good.csv', '--as-of', '2020-05-05'])
    const refused = await run(folder, ['import', 'W.portrait', 'bad.csv', '--as-of', '2021-06-06'])
    expect(refused.code).toBe(1)
    const preview = await json(folder, ['preview', 'W.portrait', '--portrait', 'all.json'])
    expect(preview).toMatchObject({ asOfDay: '2020-05-05', count: 2 })
  })

  it('an import with --as-of pins the date; elsewhere the option holds for one run', async () => {
    await json(folder, ['import', 'W.portrait', 'good.csv', '--as-of', '2020-05-05'])
    const preview = ['preview', 'W.portrait', '--portrait', 'all.json']
    expect(await json(folder, [...preview, '--as-of', '2024-01-01'])).toMatchObject({ asOfDay: '2024-01-01' })
    expect(await json(folder, preview)).toMatchObject({ asOfDay: '2020-05-05' })
  })

  it('says when the newest order is long ago, as long as nobody has chosen a day of computing', async () => {
    writeFileSync(join(folder, 'old.csv'), 'id,last order\n1,2017-12-31\n2,2016-05-01\n')
    const old = await run(folder, ['import', 'Old.portrait', 'old.csv'])
    expect(old.out).toContain('The last order is of 31 Dec 2017')
    expect(old.out).toContain('--as-of 2017-12-31')
    const pinned = await run(folder, ['import', 'Pinned.portrait', 'old.csv', '--as-of', '2017-12-31'])
    const none = await run(folder, ['import', 'None.portrait', 'good.csv'])
    for (const { out } of [pinned, none]) expect(out).not.toContain('The last order is of')
  })

  it('figures of money come with the currency of the money, not of the workspace', async () => {
    writeFileSync(join(folder, 'yen.csv'), 'id,money,purchases\n1,¥1000,2\n2,¥500,1\n3,¥900,3\n')
    await json(folder, ['import', 'W.portrait', 'yen.csv', '--currency', 'EUR'])
    const preview = await json(folder, ['preview', 'W.portrait', '--portrait', 'all.json'])
    expect(preview).toMatchObject({ money: 2400, averageCheck: 400, currency: 'JPY' })
    await json(folder, ['save', 'W.portrait', '--portrait', 'all.json', '--name', 'All'])
    expect(await json(folder, ['segments', 'W.portrait'])).toMatchObject({ currency: 'JPY' })
  })

  it('a character that the encoding lacks is refused with the option that lets it through', async () => {
    writeFileSync(join(folder, 'letters.csv'), 'id,city\n1,Łódź\n2,Тула\n')
    await json(folder, ['import', 'W.portrait', 'letters.csv'])
    const write = ['export', 'W.portrait', '--portrait', 'all.json', '--to', 'a.csv', '--encoding', 'windows-1251']
    const refused = await run(folder, write)
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(refused.errors).toContain('--missing question-mark')
    expect((await run(folder, [...write, '--missing', 'question-mark'])).code).toBe(0)
  })

  it('an import without a key says so', async () => {
    writeFileSync(join(folder, 'orders.csv'), 'city,price\nOslo,12.50\nOslo,9.00\nRome,7.00\n')
    const ran = await run(folder, ['import', 'W.portrait', 'orders.csv'])
    expect([ran.code, ran.errors]).toEqual([0, expect.stringContaining('No key was found')])
    expect(ran.out).not.toContain('No key was found')
    expect(await json(folder, ['import', 'W.portrait', 'orders.csv'])).toMatchObject({ key: null })
    expect((await run(folder, ['import', 'W.portrait', 'good.csv'])).errors).toBe('')
    expect(await json(folder, ['import', 'W.portrait', 'good.csv'])).toMatchObject({ key: 'id' })
  })
})
