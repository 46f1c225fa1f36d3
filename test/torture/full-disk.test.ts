import { execFileSync, spawnSync } from 'node:child_process'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { Failure } from '../../src/contract/failure'
import { temporaryFolder } from '../hosts/temporary-folder'
import { bundleChild, runChild } from './child-bundle'
import { digestOf } from './digest'
import { atLength, tellFigure } from './figures'
import { startProgram } from './program'
import { realDisk } from './real-disk'
import { scenarios, type Scenario } from './scenarios'
import { isWhole, templateOf, type Template } from './templates'

let home: string
let mounted: string | null = null
beforeAll(async () => {
  home = await temporaryFolder()
})

const wanted = scenarios.filter(({ name }) =>
  [
    'first save',
    'save',
    'import',
    'restore',
    'duplicate',
    'save as in another folder',
    'move to another disk'
  ].includes(name)
)
const diskBytes = 1024 * 1024

/** A file system of 1 MiB in memory, where this user may mount one. */
async function mountSmallDisk(): Promise<string | null> {
  const place = join(home, 'small disk')
  await mkdir(place)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${diskBytes}`, 'tmpfs', place])
  return status === 0 ? place : null
}

async function act(template: Template, folder: string): Promise<{ told: boolean; failure: unknown }> {
  const program = await startProgram(folder)
  let told = false
  let failure: unknown = null
  await template.scenario
    .act(program, () => (told = true), realDisk(folder))
    .catch((error: unknown) => (failure = error))
  await program.close().catch(() => undefined)
  return { told, failure }
}

async function fillAndAct(template: Template, place: string, free: number): Promise<boolean> {
  const folder = join(place, 'work')
  await cp(await template.copy(), folder, { recursive: true, preserveTimestamps: true })
  const used = Number(execFileSync('df', ['-B1', '--output=used', place], { encoding: 'utf8' }).split('\n')[1])
  await writeFile(join(place, 'ballast'), new Uint8Array(Math.max(0, diskBytes - used - free)))
  const { told, failure } = await act(template, folder)
  if (failure !== null) {
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({ code: expect.stringMatching(/^(?:diskFull|folderReadOnly)$/) as string })
  }
  await rm(join(place, 'ballast'))
  const found = await digestOf(folder)
  expect(isWhole(template, found), `${free} free: ${found}`).toBe(true)
  expect(found === template.after || !told, `${free} free: ${found}`).toBe(true)
  await rm(folder, { recursive: true })
  return failure !== null
}

/** Where nothing can be mounted: no file of the process may grow beyond so many bytes. */
async function limitAndAct(template: Template, child: string, limit: number): Promise<boolean> {
  const folder = await template.copy()
  const ended = await runChild(['prlimit', `--fsize=${limit}`, process.execPath, child, folder, template.scenario.name])
  const found = await digestOf(folder)
  expect(isWhole(template, found), `${limit}: ${found}\n${ended.complained}`).toBe(true)
  expect(found === template.after || !ended.said.includes('told'), `${limit}: ${found}`).toBe(true)
  await rm(folder, { recursive: true })
  return ended.said.includes('refused')
}

describe('a disk that is really full', () => {
  const steps = atLength ? 48 : 4

  it.each(wanted)(
    'leaves whole what was there, or what is new, in: $name',
    async (scenario: Scenario) => {
      mounted ??= await mountSmallDisk()
      const template = await templateOf(scenario, home)
      const child = mounted === null ? await bundleChild() : ''
      let refused = 0
      for (let step = 0; step < steps; step++) {
        const bytes = Math.round((step * 150_000) / steps)
        const wasRefused = mounted === null ? limitAndAct(template, child, bytes) : fillAndAct(template, mounted, bytes)
        if (await wasRefused) refused += 1
      }
      expect(refused).toBeGreaterThan(0)
      const kind = mounted === null ? 'limit of file size' : 'tmpfs of 1 MiB'
      tellFigure(`full disk (${kind}): ${scenario.name}`, { cases: steps, destroyed: 0, falselySaved: 0, refused })
    },
    600_000
  )

  it('is taken away again', () => {
    if (mounted !== null) expect(spawnSync('umount', [mounted]).status).toBe(0)
    mounted = null
  })
})
