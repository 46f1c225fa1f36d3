import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { DiskCalls } from '../../src/node/disk/disk-calls'
import { faultyCalls, systemError } from '../node/disk/faulty-calls'
import { digestOf } from './digest'
import { startProgram } from './program'
import { realDisk } from './real-disk'
import type { Scenario } from './scenarios'

/** A scenario made ready once: a folder to copy for each case, and what it may hold afterwards. */
export interface Template {
  readonly scenario: Scenario
  readonly before: string
  readonly after: string
  /** With each of the parts alone that a scenario does side by side. */
  readonly parts: readonly string[]
  /** Names of the calls that the act makes when nothing goes wrong. */
  readonly made: readonly string[]
  /** A fresh copy of the folder. */
  copy(): Promise<string>
}

/** The same calls on a disk without hard links. */
export function withoutLinks(calls: DiskCalls): DiskCalls {
  return { ...calls, link: () => Promise.reject(systemError('EPERM')) }
}

/** The disk of a scenario: without links, or with `elsewhere` on another one. */
export function diskOf(scenario: Pick<Scenario, 'withoutLinks' | 'anotherDisk'>, calls: DiskCalls): DiskCalls {
  if (scenario.withoutLinks) return withoutLinks(calls)
  if (!scenario.anotherDisk) return calls
  const isElsewhere = (path: string) => path.includes('/elsewhere/')
  return {
    ...calls,
    link: (from, to) =>
      isElsewhere(from) === isElsewhere(to) ? calls.link(from, to) : Promise.reject(systemError('EXDEV'))
  }
}

let templates = 0

/** Prepares a scenario in a folder, does it once in a copy, and looks at both. */
export async function templateOf(scenario: Scenario, home: string): Promise<Template> {
  const folder = join(home, `${scenario.name} template ${++templates}`)
  await mkdir(folder, { recursive: true })
  const program = await startProgram(folder, faultyCalls(() => null).calls)
  await scenario.prepare(program, realDisk(folder))
  await program.close()
  let count = 0
  const copy = async (): Promise<string> => {
    const path = `${folder} ${++count}`
    await cp(folder, path, { recursive: true, preserveTimestamps: true })
    return path
  }
  const counted = faultyCalls(() => null)
  const sound = await copy()
  const acting = await startProgram(sound, diskOf(scenario, counted.calls))
  await scenario.act(acting, () => undefined, realDisk(sound))
  await acting.close()
  const [before, after] = [await digestOf(folder), await digestOf(sound)]
  const parts: string[] = []
  for (const part of scenario.parts ?? []) parts.push(await afterPart(part, await copy()))
  await rm(sound, { recursive: true })
  if (before === after || after.includes('destroyed') || before.includes('destroyed'))
    throw new Error(`${scenario.name}: the scenario itself is broken\n${before}\n${after}`)
  return { scenario, before, after, parts, made: [...counted.made], copy }
}

async function afterPart(part: NonNullable<Scenario['parts']>[number], folder: string): Promise<string> {
  const program = await startProgram(folder, faultyCalls(() => null).calls)
  await part(program, realDisk(folder))
  await program.close()
  return digestOf(folder)
}

/** Whether what is found is whole: all old, all new, one part of a scenario that does several, or where something changes its place both. */
export function isWhole(
  { scenario, before, after, parts }: Pick<Template, 'scenario' | 'before' | 'after' | 'parts'>,
  found: string
): boolean {
  if (found.includes('destroyed')) return false
  if (found === before || found === after || parts.includes(found)) return true
  return scenario.bothPlaces === true && sorted(found) === sorted(`${before}\n${after}`)
}

function sorted(lines: string): string {
  return lines.split('\n').sort().join('\n')
}
