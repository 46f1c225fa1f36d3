import { rm } from 'node:fs/promises'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { Failure } from '../../src/contract/failure'
import { createWords } from '../../src/words/create-words'
import { failureText } from '../../src/words/failure-text'
import { languages } from '../../src/model/language'
import type * as workspaceFormats from '../../src/core/store/workspace-format'
import { faultyCalls, type Fault } from '../node/disk/faulty-calls'
import { temporaryFolder } from '../hosts/temporary-folder'
import { digestOf } from './digest'
import { seededPart, tellFigure } from './figures'
import { programIs } from './later-format'
import { startProgram } from './program'
import { scenarios } from './scenarios'
import { realDisk } from './real-disk'
import { diskOf, isWhole, templateOf, type Template } from './templates'

/** So that the program can become a later one, whose format has one more migration. */
vi.mock('../../src/core/store/workspace-format', async (original) => {
  const { workspaceFormat } = await original<typeof workspaceFormats>()
  const { switchedFormat } = await import('./later-format')
  return { workspaceFormat: switchedFormat(workspaceFormat) }
})

const errors = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EMFILE', 'EXDEV'] as const
const shares: readonly Fault[] = ['shortWrite', 'zeroWrite']

interface Case {
  readonly at: number
  readonly fault: Fault
  readonly forEver: boolean
}

function casesOf({ made }: Template): Case[] {
  return made.flatMap((name, at) =>
    [...errors, ...(name === 'write' ? shares : [])].flatMap((fault) => [
      { at, fault, forEver: false },
      { at, fault, forEver: true }
    ])
  )
}

interface Outcome {
  readonly told: boolean
  /** The program called something saved, of a scenario with parts perhaps one of them. */
  readonly saved: boolean
  /** It did so only after a save had failed: what was there before is on disk again. */
  readonly savedAgain: boolean
  readonly failure: unknown
}

async function runUnderFault(template: Template, folder: string, { at, fault, forEver }: Case): Promise<Outcome> {
  const { calls } = faultyCalls((index) => (index === at || (forEver && index > at) ? fault : null))
  const program = await startProgram(folder, diskOf(template.scenario, calls))
  let told = false
  let failure: unknown = null
  try {
    await template.scenario.act(program, () => (told = true), realDisk(folder))
  } catch (error) {
    failure = error
  }
  await program.close().catch((error: unknown) => (failure ??= error))
  const [saved, failed] = [program.told.indexOf('saved'), program.told.indexOf('saveFailed')]
  return { told, saved: saved >= 0, savedAgain: failed >= 0 && failed < saved, failure }
}

/** Every failure is the program's own, and its sentence is whole in each language. */
function checkMessage(failure: unknown): void {
  expect(failure).toBeInstanceOf(Failure)
  if (!(failure instanceof Failure)) return
  expect(failure.code, failure.message).not.toBe('unexpected')
  for (const language of languages) {
    const text = failureText(createWords(language), failure)
    expect(text).not.toMatch(/[{}…]|undefined/)
    expect(text.split(/[.!?](?:\s|$)/).length, text).toBeGreaterThan(2)
  }
}

let home: string
beforeAll(async () => {
  home = await temporaryFolder()
})

describe('a disk that fails', () => {
  it.each(scenarios)(
    'leaves whole what was there, or what is new, in: $name',
    async (scenario) => {
      programIs.later = false
      const prepared = await templateOf(scenario, home)
      programIs.later = scenario.name === 'migration'
      const template = programIs.later ? { ...prepared, ...(await laterTemplate(prepared)) } : prepared
      const all = casesOf(template)
      const cases = seededPart(all, 16)
      const found = { destroyed: 0, falselySaved: 0, refused: 0 }
      for (const each of cases) {
        const folder = await template.copy()
        const { told, saved, savedAgain, failure } = await runUnderFault(template, folder, each)
        if (failure !== null) checkMessage(failure)
        await rm(`${folder}/Work.portrait-data/lock`, { force: true })
        await rm(`${folder}/Other.portrait-data/lock`, { force: true })
        const digest = await digestOf(folder)
        const place = `${template.made[each.at] ?? ''} ${JSON.stringify(each)} told ${told} saved ${saved}\n${digest}\n${String(failure)}`
        if (!isWhole(template, digest)) found.destroyed += 1
        const isTakenBack = savedAgain && failure !== null && digest === template.before
        const promised = digest === template.after || (!told && (isTakenBack || template.parts.includes(digest)))
        if ((told || saved) && !promised) found.falselySaved += 1
        expect(
          isWhole(template, digest),
          `${place}\n${digest}\nbefore ${template.before}\nafter ${template.after}`
        ).toBe(true)
        if (told || saved) expect(promised, place).toBe(true)
        if (!told && !saved) expect(failure, place).not.toBeNull()
        if (failure !== null) found.refused += 1
        await rm(folder, { recursive: true })
      }
      expect(found.refused).toBeGreaterThan(0)
      tellFigure(`faults: ${scenario.name}`, { cases: cases.length, ...found })
    },
    1_800_000
  )
})

/** What the later program makes of files of the earlier one. */
async function laterTemplate(template: Template): Promise<Pick<Template, 'made'>> {
  const counted = faultyCalls(() => null)
  const folder = await template.copy()
  const program = await startProgram(folder, counted.calls)
  await template.scenario.act(program, () => undefined, realDisk(folder))
  const backups = await program.call('backup.list', {})
  expect(backups.map(({ reason }) => reason)).toContain('migration')
  await program.close()
  return { made: [...counted.made] }
}
