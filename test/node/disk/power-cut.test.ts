import { describe, expect, it } from 'vitest'
import { nodeFiles } from '../../../src/node/disk/node-files'
import { powerCutDisk, type DiskState } from './power-cut-disk'
import { databaseWith } from './small-database'

const path = '/work/Work.portrait'
const versions = { first: databaseWith('first', 3), second: databaseWith('second', 4), third: databaseWith('third', 2) }
type Version = keyof typeof versions

async function standing({
  calls
}: Pick<DiskState, 'calls'>): Promise<Version | 'missing' | 'damaged' | 'unsealed' | 'something else'> {
  const reading = await nodeFiles({ calls }).readSealed(path)
  if (reading.kind !== 'whole') return reading.kind
  const found = Object.entries(versions).find(([, bytes]) => Buffer.from(reading.bytes).equals(bytes))
  return found ? (found[0] as Version) : 'something else'
}

/** Saves one version after the other and looks at every state that a power cut could leave at any moment of the last save. */
async function lastSave(
  order: readonly Version[]
): Promise<{ during: Set<string>; after: Set<string>; looked: number }> {
  const disk = powerCutDisk()
  const files = nodeFiles({ calls: disk.calls, platform: 'linux' })
  const cuts: DiskState[] = []
  let seal = null
  for (const [index, version] of order.entries()) {
    if (index === order.length - 1) disk.watch(() => void cuts.push(...disk.afterPowerCut()))
    seal = await files.saveSealed(path, versions[version], seal)
  }
  const seen = async (states: readonly DiskState[]) => new Set(await Promise.all(states.map(standing)))
  return { during: await seen(cuts), after: await seen(disk.afterPowerCut()), looked: cuts.length }
}

describe('a power cut at any moment of a save', () => {
  it('leaves a whole old or a whole new version', async () => {
    const { during, looked } = await lastSave(['first', 'second', 'third'])
    expect([...during].sort()).toEqual(['second', 'third'])
    expect(looked).toBeGreaterThan(30)
  })

  it('leaves a whole first version or none', async () => {
    const { during } = await lastSave(['first'])
    expect([...during].sort()).toEqual(['first', 'missing'])
  })

  it('takes nothing back that was told to be saved', async () => {
    expect([...(await lastSave(['first'])).after]).toEqual(['first'])
    expect([...(await lastSave(['first', 'second'])).after]).toEqual(['second'])
    expect([...(await lastSave(['first', 'second', 'third'])).after]).toEqual(['third'])
  })
})

describe('the model of a power cut', () => {
  it('finds a save without flushing at fault', async () => {
    const disk = powerCutDisk()
    const file = await disk.calls.open(path, 'wx', 0)
    await file.write(versions.first, 0, versions.first.length, 0)
    const found = new Set(await Promise.all(disk.afterPowerCut().map(standing)))
    expect(found.has('missing')).toBe(true)
    expect(found.has('unsealed')).toBe(true)
  })
})
