import { rm } from 'node:fs/promises'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type * as workspaceFormats from '../../src/core/store/workspace-format'
import { nodeDiskCalls } from '../../src/node/disk/disk-calls'
import { temporaryFolder } from '../hosts/temporary-folder'
import { bundleChild, runChild } from './child-bundle'
import { digestOf } from './digest'
import { atLength, seededPart, tellFigure } from './figures'
import { programIs } from './later-format'
import { startProgram } from './program'
import { realDisk } from './real-disk'
import { scenarios } from './scenarios'
import { diskOf, isWhole, templateOf, type Template } from './templates'

/** So that the program can become a later one, whose format has one more migration. */
vi.mock('../../src/core/store/workspace-format', async (original) => {
  const { workspaceFormat } = await original<typeof workspaceFormats>()
  const { switchedFormat } = await import('./later-format')
  return { workspaceFormat: switchedFormat(workspaceFormat) }
})

let home: string
let child: string
let laterChild: string
beforeAll(async () => {
  home = await temporaryFolder()
  child = await bundleChild()
  laterChild = await bundleChild(true)
}, 120_000)

const inShort = [
  'first save',
  'save',
  'import',
  'import that merges',
  'import taken back',
  'import made again',
  'merge of duplicates',
  'undo of a merge',
  'migration',
  'move to another disk',
  'edit of people and definitions'
]
const killed = scenarios.filter(({ name }) => atLength || inShort.includes(name))

/** What is there when the act that a crash cut short is done once more. */
async function doneAgain({ scenario }: Template, folder: string): Promise<string> {
  const program = await startProgram(folder, diskOf(scenario, nodeDiskCalls))
  await scenario.act(program, () => undefined, realDisk(folder))
  await program.close()
  return digestOf(folder)
}

describe('a process that is killed', () => {
  it.each(killed)(
    'before or after any step leaves whole what was there, or what is new, in: $name',
    async (scenario) => {
      programIs.later = false
      const template = await templateOf(scenario, home)
      programIs.later = scenario.name === 'migration'
      const file = programIs.later ? laterChild : child
      const sound = await template.copy()
      const { said, complained } = await runChild([process.execPath, file, sound, scenario.name])
      const steps = Number(/calls (\d+)/.exec(said)?.[1])
      expect(steps, said + complained).toBeGreaterThan(10)
      const all = Array.from({ length: steps }, (_, at) => [
        ['before', String(at)] as const,
        ['after', String(at)] as const
      ]).flat()
      const cases = seededPart(all, 2)
      for (const [when, at] of cases) {
        const folder = await template.copy()
        const ended = await runChild([process.execPath, file, folder, scenario.name, when, at])
        expect(ended.killed || ended.said.includes('calls'), `${ended.said}${ended.complained}`).toBe(true)
        const found = await digestOf(folder)
        const place = `${when} ${at}: ${found}`
        expect(isWhole(template, found), place).toBe(true)
        if (ended.said.includes('told')) expect(found, place).toBe(template.after)
        if (scenario.again && found === template.before) expect(await doneAgain(template, folder)).toBe(template.after)
        await rm(folder, { recursive: true })
      }
      tellFigure(`kill -9 at a step: ${scenario.name}`, { cases: cases.length, destroyed: 0, falselySaved: 0 })
    },
    1_800_000
  )

  it('at a random moment has lost nothing that it called saved', async () => {
    programIs.later = false
    const save = scenarios.find(({ name }) => name === 'save')
    if (!save) throw new Error('no scenario')
    const template = await templateOf(save, home)
    const cases = atLength ? 300 : 4
    let saves = 0
    for (let number = 0; number < cases; number++) {
      const folder = await template.copy()
      const delay = (number * 7919) % 400
      const { said } = await runChild([process.execPath, child, folder, 'saves'], (process) => {
        process.stdout?.once('data', () => setTimeout(() => process.kill('SIGKILL'), delay))
      })
      const told = [...said.matchAll(/told (S\d+)\n/g)].map((match) => match[1] ?? '')
      saves += told.length
      const program = await startProgram(folder)
      const state = await program.call('workspace.open', { name: 'Work' })
      expect([state.baseProblem, state.readOnlyBecause]).toEqual([null, null])
      const names = (await program.call('segment.list', {})).map((segment) => segment.name)
      expect(names.slice(1, 1 + told.length)).toEqual(told)
      expect(names.length - 1 - told.length).toBeLessThanOrEqual(1)
      await program.close()
      await rm(folder, { recursive: true })
    }
    expect(saves).toBeGreaterThan(cases)
    tellFigure('kill -9 at random', { cases, saves, destroyed: 0, falselySaved: 0 })
  }, 1_800_000)
})

describe('a workspace that a living process holds', () => {
  it('opens read-only in another, which says who holds it, and for writing when that is killed', async () => {
    programIs.later = false
    const save = scenarios.find(({ name }) => name === 'save')
    if (!save) throw new Error('no scenario')
    const folder = await (await templateOf(save, home)).copy()
    let told = ''
    const ended = runChild([process.execPath, child, folder, 'hold'], (process) => {
      process.stdout?.on('data', (text: string) => {
        told += text
        void lookIn(folder).then(() => process.kill('SIGKILL'))
      })
    })
    expect((await ended).killed).toBe(true)
    expect(told).toContain('open for writing')
    const program = await startProgram(folder)
    const state = await program.call('workspace.open', { name: 'Work' })
    expect(state.readOnlyBecause).toBeNull()
    await program.call('segment.save', { name: 'B', portrait: { kind: 'group', mode: 'all', members: [] } })
    await program.close()
  }, 60_000)
})

async function lookIn(folder: string): Promise<void> {
  const program = await startProgram(folder)
  const state = await program.call('workspace.open', { name: 'Work' })
  expect(state.readOnlyBecause).toContain('torture')
  await expect(
    program.call('segment.save', { name: 'B', portrait: { kind: 'group', mode: 'all', members: [] } })
  ).rejects.toMatchObject({ code: 'workspaceReadOnly' })
  await program.close()
}
