import { describe, expect, it, vi } from 'vitest'
import type * as workspaceFormats from '../../src/core/store/workspace-format'
import { powerCutDisk, type DiskState, type PowerCutDisk } from '../node/disk/power-cut-disk'
import { digestOf } from './digest'
import { atLength, seededPart, tellFigure } from './figures'
import { programIs } from './later-format'
import { startProgram } from './program'
import { scenarios, type Scenario, type ScenarioDisk } from './scenarios'
import { diskOf, isWhole } from './templates'

/** So that the program can become a later one, whose format has one more migration. */
vi.mock('../../src/core/store/workspace-format', async (original) => {
  const { workspaceFormat } = await original<typeof workspaceFormats>()
  const { switchedFormat } = await import('./later-format')
  return { workspaceFormat: switchedFormat(workspaceFormat) }
})

const folder = '/work'

function scenarioDisk({ calls, settle }: PowerCutDisk): ScenarioDisk {
  return {
    folder,
    async write(path, bytes) {
      await calls.makeFolder(path.slice(0, path.lastIndexOf('/')), 0)
      const file = await calls.open(path, 'wx', 0)
      await file.write(bytes, 0, bytes.length, 0)
      settle()
    },
    async spoil(path) {
      const file = await calls.open(path, 'r', 0)
      await file.write(new Uint8Array(64).fill(0xff), 0, 64, 5000)
      settle()
    }
  }
}

interface Looked {
  /** All states that were enumerated, and those of them that differ. */
  enumerated: number
  readonly during: Map<string, DiskState>
  readonly afterTold: Map<string, DiskState>
  readonly before: string
  readonly after: string
  readonly parts: readonly string[]
}

async function cutAtEveryMoment(scenario: Scenario): Promise<Looked> {
  const disk = powerCutDisk()
  const own = scenarioDisk(disk)
  const calls = diskOf(scenario, disk.calls)
  programIs.later = false
  const preparing = await startProgram(folder, disk.calls)
  await scenario.prepare(preparing, own)
  await preparing.close()
  disk.settle()
  programIs.later = scenario.name === 'migration'
  const looked = { enumerated: 0, during: new Map<string, DiskState>(), afterTold: new Map<string, DiskState>() }
  let told = false
  const look = (): void => {
    for (const state of disk.afterPowerCut()) {
      looked.enumerated += 1
      ;(told ? looked.afterTold : looked.during).set(state.key, state)
    }
  }
  const before = await digestOf(folder, onlyState(disk).calls)
  const parts: string[] = []
  for (const part of scenario.parts ?? []) parts.push(await afterPart(part, onlyState(disk), own))
  disk.watch(look)
  const acting = await startProgram(folder, calls)
  await scenario.act(
    acting,
    () => {
      told = true
      look()
    },
    own
  )
  await acting.close()
  disk.watch(() => undefined)
  disk.settle()
  return { ...looked, before, parts, after: await digestOf(folder, onlyState(disk).calls) }
}

async function afterPart(
  part: NonNullable<Scenario['parts']>[number],
  { calls }: DiskState,
  own: ScenarioDisk
): Promise<string> {
  const program = await startProgram(folder, calls)
  await part(program, own)
  await program.close()
  return digestOf(folder, calls)
}

/** The state of a disk on which everything is flushed: a copy, so that looking changes nothing. */
function onlyState(disk: PowerCutDisk): DiskState {
  const [state] = disk.afterPowerCut()
  if (!state) throw new Error('no state')
  return state
}

describe('a power cut', () => {
  let sum = 0
  it.each(scenarios)(
    'at any moment leaves whole what was there, or what is new, in: $name',
    async (scenario) => {
      const { enumerated, during, afterTold, before, after, parts } = await cutAtEveryMoment(scenario)
      sum += enumerated
      expect(before).not.toBe(after)
      const most = atLength ? Infinity : 60
      let destroyed = 0
      let falselySaved = 0
      for (const [key, { calls }] of seededPart([...during], most)) {
        const found = await digestOf(folder, calls)
        if (!isWhole({ scenario, before, after, parts }, found)) destroyed += 1
        expect(isWhole({ scenario, before, after, parts }, found), `${key}\n${found}`).toBe(true)
      }
      for (const [key, { calls }] of seededPart([...afterTold], most)) {
        const found = await digestOf(folder, calls)
        if (found !== after) falselySaved += 1
        expect(found, key).toBe(after)
      }
      tellFigure(`power cut: ${scenario.name}`, {
        states: enumerated,
        different: during.size + afterTold.size,
        destroyed,
        falselySaved
      })
    },
    1_800_000
  )

  it('was tried in five thousand states at least', () => {
    expect(sum).toBeGreaterThan(5_000)
  })
})
