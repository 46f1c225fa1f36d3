import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../hosts/temporary-folder'

function cli(folder: string, argv: readonly string[], input?: string) {
  return spawnSync(process.execPath, [join(process.cwd(), 'scripts/cli.mjs'), ...argv], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder, LC_ALL: 'C' },
    encoding: 'utf8',
    input
  })
}

describe('the built command line under plain Node', () => {
  it('does the main job through the worker and prints only its own output', async () => {
    const folder = await temporaryFolder()
    writeFileSync(join(folder, 'c.csv'), 'id,gender,age\n1,F,30\n2,M,40\n3,F,50\n')
    const portrait = '{"kind":"group","mode":"all","members":[{"kind":"choice","field":"gender","values":["woman"]}]}'
    const steps = [
      cli(folder, ['import', 'W.portrait', 'c.csv', '--json']),
      cli(folder, ['save', 'W.portrait', '--portrait', '-', '--name', 'Women', '--json'], portrait),
      cli(folder, ['export', 'W.portrait', '--segment', 'Women', '--to', 'women.csv', '--json'])
    ]
    expect(steps.map(({ status, stderr }) => [status, stderr])).toEqual(steps.map(() => [0, '']))
    expect(steps.map(({ stdout }) => JSON.parse(stdout) as unknown)).toMatchObject([
      { imported: 3 },
      { segment: { name: 'Women', count: 2 } },
      { written: 2 }
    ])
    expect(readFileSync(join(folder, 'women.csv'), 'utf8').trimEnd().split('\r\n')).toHaveLength(3)
  })

  it('says a refusal on standard error and leaves standard output empty', async () => {
    const { status, stdout, stderr } = cli(await temporaryFolder(), ['fields', 'None.portrait'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^There is no workspace “None”/)
  })
})
