import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../hosts/temporary-folder'
import { json, run } from './command-line-for-tests'

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
  const rows = Array.from({ length: 40 }, (_, at) => `${at},${at < 30 ? 'ж' : 'м'},${20 + at},Казань`)
  writeFileSync(join(folder, 'c.csv'), ['id;Пол;Возраст;Город', ...rows].join('\n').replaceAll(',', ';'))
  writeFileSync(join(folder, 'all.json'), '{ "kind": "group", "mode": "all", "members": [] }')
  await json(folder, ['import', 'W.portrait', 'c.csv'])
  await json(folder, ['save', 'W.portrait', '--portrait', 'all.json', '--name', 'VIP'])
})

const persona = (...argv: string[]) => run(folder, ['persona', 'W.portrait', '--segment', 'vip', ...argv])

describe('persona', () => {
  it('drafts the sheet of a segment in the language asked for, and shows it again', async () => {
    const drafted = await persona('--draft', '--lang', 'ru')
    expect(drafted.errors).toBe('')
    expect(drafted.out.replace(/[\u00a0\u202f]/g, ' ')).toContain(
      '  Ядро аудитории — женщины 20–39 лет из Казани. (измерено)'
    )
    expect(drafted.out).toContain('Ещё предстоит узнать')
    const again = await persona('--lang', 'ru')
    expect(again.out).toBe(drafted.out)
  })

  it('gives it as JSON', async () => {
    await persona('--draft')
    const { out, code } = await persona('--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ name: 'VIP', language: 'en', segment: { name: 'VIP', count: 40 } })
  })

  it('writes it as a file, and replaces none unless told to', async () => {
    const written = await persona('--draft', '--format', 'md', '--to', 'vip.md', '--lang', 'pl')
    expect([written.code, written.out]).toEqual([0, 'Zapisano: vip.md\n'])
    expect(readFileSync(join(folder, 'vip.md'), 'utf8')).toMatch(/^# VIP\n/)
    expect((await persona('--format', 'html', '--to', 'vip.md')).code).toBe(1)
    expect((await persona('--format', 'html', '--to', 'vip.md', '--force')).code).toBe(0)
    expect(readFileSync(join(folder, 'vip.md'), 'utf8')).toMatch(/^<!doctype html>/)
  })

  it('says what is missing', async () => {
    expect(await persona()).toMatchObject({ code: 1, errors: expect.stringContaining('no persona yet') as string })
    expect(await persona('--format', 'html')).toMatchObject({ code: 2 })
    const nobody = await run(folder, ['persona', 'W.portrait', '--segment', 'Nobody'])
    expect(nobody.code).toBe(1)
  })
})
