import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../hosts/temporary-folder'
import { json, run } from './command-line-for-tests'

let folder = ''
beforeEach(async () => {
  folder = await temporaryFolder()
  writeFileSync(join(folder, 'c.csv'), 'id;city\n1;Oslo\n2;Rome\n')
  writeFileSync(join(folder, 'all.json'), '{ "kind": "group", "mode": "all", "members": [] }')
  await json(folder, ['import', 'W.portrait', 'c.csv', '--as-of', '2026-11-22'])
  await json(folder, ['save', 'W.portrait', '--portrait', 'all.json', '--name', 'VIP'])
})

const segment = (...argv: string[]) => run(folder, ['segment', 'W.portrait', ...argv])

describe('a segment', () => {
  it('is paused until a day and resumed, by its name or its id', async () => {
    const paused = await segment('pause', 'vip', '--until', '2027-01-10', '--lang', 'pl')
    expect([paused.code, paused.out]).toEqual([0, 'Segment „VIP” jest wstrzymany.\n'])
    const { segments } = (await json(folder, ['segments', 'W.portrait'])) as { segments: { id: string }[] }
    expect(segments).toMatchObject([{ name: 'VIP', paused: { until: '2027-01-10' } }])
    const exported = await run(folder, [
      'export',
      'W.portrait',
      '--segment',
      'VIP',
      '--to',
      'vip.csv',
      '--columns',
      'city'
    ])
    expect(exported.code).toBe(1)
    expect(exported.errors).toContain('paused')
    const resumed = await segment('resume', segments[0]?.id ?? '', '--json')
    expect(JSON.parse(resumed.out)).toMatchObject({ segment: { name: 'VIP', paused: null } })
  })

  it('is not paused until a day that has come', async () => {
    const refused = await segment('pause', 'VIP', '--until', '2026-11-22')
    expect([refused.code, refused.out]).toEqual([1, ''])
    expect(refused.errors).toContain('yet to come')
  })
})
