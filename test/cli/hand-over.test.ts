import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../hosts/temporary-folder'
import { json, run } from './command-line-for-tests'

const everyone = (city?: string) =>
  JSON.stringify({
    kind: 'group',
    mode: 'all',
    members: city === undefined ? [] : [{ kind: 'choice', field: 'city', values: [city] }]
  })
const rows = Array.from({ length: 40 }, (_, row) => {
  const city = row % 4 === 0 ? 'Łódź' : 'Kraków'
  return `${row},Anna ${row},p${row}@x.pl,${city},yes,2026-01-02,form`
})
let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
  const headers = 'id,name,email,city,consent_email,consent_email_date,consent_email_source'
  writeFileSync(join(folder, 'c.csv'), `${[headers, ...rows].join('\n')}\n99,=1+1,P1@x.pl,Łódź,yes,2026-01-02,form\n`)
  writeFileSync(join(folder, 'lodz.json'), everyone('Łódź'))
  writeFileSync(join(folder, 'all.json'), everyone())
  await json(folder, ['import', 'W.portrait', 'c.csv'])
  await json(folder, ['save', 'W.portrait', '--portrait', 'lodz.json', '--name', 'VIP'])
  await json(folder, ['save', 'W.portrait', '--portrait', 'all.json', '--name', 'New'])
})

const list = (...options: string[]) => ['export', 'W.portrait', '--profile', 'mailchimp', ...options]
const both = ['--segment', 'VIP', '--segment', 'new', '--first-match']

describe('export --profile', () => {
  it('writes each customer of several segments once, under the first, with a manifest, and the journal tells it', async () => {
    writeFileSync(join(folder, 'no.txt'), 'P2@x.pl\r\n\r\n3\n')
    const options = [...both, '--control', '25%', '--seed', 'spring', '--suppress', 'no.txt', '--to', 'spring.csv']
    const done = await json(folder, list(...options))
    expect(done).toMatchObject({ preflight: { selected: 41, leftOut: 3 }, recorded: true })
    const { control, written } = done['preflight'] as { control: number; written: number }
    expect(control).toBeGreaterThan(0)
    expect(control + written).toBe(38)
    const lines = readFileSync(join(folder, 'spring.csv'), 'utf8').trimEnd().split('\r\n')
    expect(lines[0]).toBe('Email Address,First Name,Tags,Consent,Consent Date,Consent Source')
    expect(lines).toHaveLength(written + 1)
    expect(lines.filter((line) => line.includes(',VIP,')).length).toBeGreaterThan(0)
    expect(readFileSync(join(folder, 'spring-control.csv'), 'utf8')).not.toContain('@')
    const manifest = readFileSync(join(folder, 'spring-manifest.txt'), 'utf8')
    expect(manifest).toMatch(/Held back as the control group: 25\.0\s%/)
    const { exports } = await json(folder, ['exports', 'W.portrait'])
    expect(exports).toMatchObject([{ profile: 'mailchimp', segments: ['VIP', 'New'], written, control }])
    expect((await run(folder, ['exports', 'W.portrait'])).out).toContain('spring.csv, spring-control.csv')
    const found = (...filter: string[]) => json(folder, ['exports', 'W.portrait', ...filter])
    expect(await found('--segment', 'new', '--from', '2026-01-01')).toEqual({ exports })
    expect(await found('--segment', 'Others')).toEqual({ exports: [] })
    expect(await found('--to', '2026-01-01')).toEqual({ exports: [] })
    expect((await run(folder, ['exports', 'W.portrait', '--from', 'May'])).code).toBe(2)
    expect((await run(folder, list(...options))).errors).toContain('spring.csv')
    expect((await run(folder, list(...options, '--force'))).out).toContain('What was done is told in')
  })

  it('only tells what it would come to, and whom a reason is about', async () => {
    const { out } = await run(folder, list(...both, '--dry-run'))
    expect(out).toContain('Chosen: 41. Written: 40. Left out: 1. Control group: 0.')
    expect(out).toContain('(duplicateAddress): 1')
    const { out: who } = await run(folder, list(...both, '--dry-run', '--why', 'duplicateAddress'))
    expect(who).toMatch(/1 +Anna 1 .*p1@x\.pl/)
    expect(await json(folder, ['exports', 'W.portrait'])).toEqual({ exports: [] })
  })

  it('leaves out those who are kept as not to be written to, unless told not to', async () => {
    const suppression = ['suppression', 'W.portrait']
    writeFileSync(join(folder, 'no.txt'), '\ufeffP2@x.pl\r\n\r\n3\np2@X.pl\n')
    expect(await json(folder, [...suppression, 'add', 'no.txt'])).toEqual({ added: 2, dropped: 0, count: 2 })
    expect((await run(folder, suppression)).out.trim().split('\n')).toEqual(['3', 'P2@x.pl'])
    expect((await run(folder, list(...both, '--dry-run'))).out).toContain('(suppressed): 2')
    expect((await run(folder, list(...both, '--dry-run', '--no-kept'))).out).not.toContain('(suppressed)')
    writeFileSync(join(folder, 'again.txt'), '3\n')
    expect((await run(folder, [...suppression, 'remove', 'again.txt'])).out).toBe('Added: 0. Taken out: 1. Now: 1.\n')
    expect((await run(folder, [...suppression, 'add', 'nowhere.txt'])).code).toBe(1)
  })

  it('parts a list for a test of two letters, by weight', async () => {
    await json(folder, list('--everybody', '--split', 'A=1,B=3', '--to', 'test.csv'))
    const count = (name: string): number => readFileSync(join(folder, name), 'utf8').trimEnd().split('\r\n').length - 1
    expect(count('test-A.csv') + count('test-B.csv')).toBe(40)
    expect(count('test-A.csv')).toBeLessThan(count('test-B.csv'))
  })

  it.each([
    [list('--everybody'), /--to/],
    [list('--to', 'x.csv'), /--everybody/],
    [list('--everybody', '--to', 'x.csv', '--guard', 'exact'), /--guard/],
    [list('--everybody', '--to', 'x.csv', '--control', '95%'), /0 to 90/],
    [list('--everybody', '--to', 'x.csv', '--split', 'A'), /A=50/],
    [['export', 'W.portrait', '--segment', 'VIP', '--to', 'x.csv', '--control', '10%'], /--profile/],
    [['export', 'W.portrait', '--segment', 'VIP', '--segment', 'New', '--to', 'x.csv'], /--profile/],
    [['export', 'W.portrait', '--segment', 'VIP'], /--to/]
  ])('refuses %j', async (argv, told) => {
    const { code, errors } = await run(folder, argv)
    expect(code).toBe(2)
    expect(errors).toMatch(told)
  })
})

describe('profiles', () => {
  it('tells what is known of each tool, and what is not verified', async () => {
    const { out } = await run(folder, ['profiles', '--lang', 'pl'])
    expect(out).toContain('Teksty do 255 bajtów')
    expect(out).toContain('niesprawdzone')
    const { profiles } = await json(folder, ['profiles'])
    expect((profiles as { id: string }[]).map(({ id }) => id)).toContain('getresponse')
  })
})
