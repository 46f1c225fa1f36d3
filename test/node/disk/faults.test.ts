import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { Failure } from '../../../src/contract/failure'
import type { Files, Seal } from '../../../src/core/ports/files'
import { nodeFiles } from '../../../src/node/disk/node-files'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { faultyCalls, type Fault } from './faulty-calls'
import { databaseWith } from './small-database'

const faults: readonly Fault[] = [
  'ENOSPC',
  'EIO',
  'EACCES',
  'EPERM',
  'EBUSY',
  'EROFS',
  'EMFILE',
  'shortWrite',
  'zeroWrite'
]
const oldBytes = databaseWith('old', 4)
const newBytes = databaseWith('new', 5)
const laterBytes = databaseWith('later', 3)
const wait = async (): Promise<void> => undefined
/** The disk without faults. */
const sound = nodeFiles({ calls: faultyCalls(() => null).calls, wait })
let folder: string
let count = 0

beforeAll(async () => {
  folder = await temporaryFolder()
})

/** A workspace that was saved once, with the seal that its program knows; none is saved for `first`. */
async function known(first: boolean): Promise<{ place: string; path: string; seal: Seal | null }> {
  const place = join(folder, String(++count))
  const path = join(place, 'Work.portrait')
  await sound.ensureFolder(place)
  return { place, path, seal: first ? null : await sound.saveSealed(path, oldBytes, null) }
}

type Standing = 'nothing' | 'old' | 'new' | 'later' | 'something else'

/** What stands under the name, whole. */
async function standing(path: string): Promise<Standing> {
  const reading = await sound.readSealed(path)
  if (reading.kind === 'missing') return 'nothing'
  if (reading.kind !== 'whole') throw new Error(`the file is ${reading.kind}`)
  const bytes = Buffer.from(reading.bytes)
  const versions = { old: oldBytes, new: newBytes, later: laterBytes }
  for (const [name, version] of Object.entries(versions)) if (bytes.equals(version)) return name as Standing
  return 'something else'
}

async function temporaries(place: string): Promise<string[]> {
  return (await readdir(place, { recursive: true })).filter((name) => name.endsWith('.tmp'))
}

async function outcomeOf<T>(work: Promise<T>): Promise<{ done: T } | Failure> {
  try {
    return { done: await work }
  } catch (error) {
    if (error instanceof Failure) return error
    throw error
  }
}

/** One save under a fault: the file stays whole, is told saved only if it is, and the same program can save again. */
async function saveUnder(first: boolean, faultOf: (index: number) => Fault | null): Promise<{ done: Seal } | Failure> {
  const { place, path, seal } = await known(first)
  let broken = true
  const { calls } = faultyCalls((index) => (broken ? faultOf(index) : null))
  const files = nodeFiles({ calls, wait })
  const outcome = await outcomeOf(files.saveSealed(path, newBytes, seal))
  broken = false
  const stands = await standing(path)
  if ('done' in outcome) expect(stands).toBe('new')
  else expect([seal ? 'old' : 'nothing', 'new']).toContain(stands)
  const again = await files.saveSealed(path, laterBytes, 'done' in outcome ? outcome.done : seal)
  expect(await files.readSealed(path)).toMatchObject({ kind: 'whole', seal: again })
  expect(await standing(path)).toBe('later')
  await checkTemporaries(files, path, place)
  await rm(place, { recursive: true })
  return outcome
}

async function checkTemporaries(files: Files, path: string, place: string): Promise<void> {
  const attempt = await files.lock(path)
  expect(attempt.lock).not.toBeNull()
  expect(await temporaries(place)).toEqual([])
  await attempt.lock?.release()
}

async function callsOf(first: boolean): Promise<readonly string[]> {
  const { path, seal } = await known(first)
  const counted = faultyCalls(() => null)
  await nodeFiles({ calls: counted.calls, wait }).saveSealed(path, newBytes, seal)
  return counted.made
}

describe.each([
  ['a first save', true],
  ['a save over an older version', false]
])('%s', (_, first) => {
  it.each(faults)('survives %s at any one call', async (fault) => {
    const made = await callsOf(first)
    let refused = 0
    for (const [place, name] of made.entries()) {
      if (fault.endsWith('Write') && name !== 'write') continue
      const outcome = await saveUnder(first, (index) => (index === place ? fault : null))
      if (!('done' in outcome)) refused += 1
    }
    if (fault === 'shortWrite') expect(refused).toBe(0)
    else expect(refused).toBeGreaterThan(0)
  })

  it.each(['ENOSPC', 'EIO', 'EROFS'] as const)('survives %s from any call on', async (fault) => {
    const made = await callsOf(first)
    for (const [place] of made.entries()) await saveUnder(first, (index) => (index >= place ? fault : null))
  })

  it('tells a full disk and a refusing disk apart', async () => {
    const made = await callsOf(first)
    const write = made.indexOf('write')
    const code = async (fault: Fault) => {
      const outcome = await saveUnder(first, (index) => (index === write ? fault : null))
      return 'done' in outcome ? 'saved' : [outcome.code, outcome.details.cause ?? null]
    }
    expect(await code('ENOSPC')).toEqual(['diskFull', null])
    expect(await code('EDQUOT')).toEqual(['diskFull', null])
    expect(await code('EROFS')).toEqual(['diskRefused', 'EROFS'])
    expect(await code('zeroWrite')).toEqual(['diskRefused', 'nothingWritten'])
  })
})

describe('the order of a save', () => {
  it('is: write, flush, backup, rename, flush the folder, read back', async () => {
    const made = await callsOf(false)
    const order = [
      made.indexOf('write'),
      made.indexOf('sync'),
      made.indexOf('link'),
      made.indexOf('rename'),
      made.lastIndexOf('sync'),
      made.lastIndexOf('read')
    ]
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(new Set(order).size).toBe(order.length)
    expect(made.lastIndexOf('write')).toBeLessThan(made.indexOf('sync'))
  })
})

describe('a save that fails before the new name', () => {
  it('leaves the old file byte for byte and no temporary file at once', async () => {
    const made = await callsOf(false)
    for (let place = 0; place < made.indexOf('rename'); place++) {
      const { place: home, path, seal } = await known(false)
      const before = await readFile(path)
      const { calls } = faultyCalls((index) => (index === place ? 'EIO' : null))
      const outcome = await outcomeOf(nodeFiles({ calls, wait }).saveSealed(path, newBytes, seal))
      expect(outcome, made[place]).toBeInstanceOf(Failure)
      expect((await readFile(path)).equals(before)).toBe(true)
      expect(await temporaries(home)).toEqual([])
    }
  })

  it('is refused at the short write of a disk that is full', async () => {
    const { path, seal } = await known(false)
    let writes = 0
    const { calls } = faultyCalls((_, name) => (name !== 'write' ? null : writes++ === 0 ? 'shortWrite' : 'ENOSPC'))
    const outcome = await outcomeOf(nodeFiles({ calls, wait }).saveSealed(path, newBytes, seal))
    expect(outcome).toMatchObject({ code: 'diskFull' })
    expect(await standing(path)).toBe('old')
  })
})

describe('renaming', () => {
  it('is patient with a file that is held for a moment', async () => {
    const { path, seal } = await known(false)
    const waited: number[] = []
    const { calls } = faultyCalls((_, name) => (name === 'rename' && waited.length < 5 ? 'EBUSY' : null))
    const files = nodeFiles({ calls, wait: async (milliseconds) => void waited.push(milliseconds) })
    await files.saveSealed(path, newBytes, seal)
    expect(waited).toEqual([10, 20, 40, 80, 160])
    expect(await standing(path)).toBe('new')
  })

  it('takes EACCES for a passing refusal on Windows only, and gives up after ten seconds', async () => {
    for (const [platform, pauses] of [
      ['win32', 10],
      ['linux', 0]
    ] as const) {
      const { path, seal } = await known(false)
      const waited: number[] = []
      const { calls } = faultyCalls((_, name) => (name === 'rename' ? 'EACCES' : null))
      const files = nodeFiles({ calls, platform, wait: async (milliseconds) => void waited.push(milliseconds) })
      await expect(files.saveSealed(path, newBytes, seal)).rejects.toMatchObject({ code: 'diskRefused' })
      expect(waited).toHaveLength(pauses)
      expect(await standing(path)).toBe('old')
    }
  })
})

describe('a file that is written piece by piece', () => {
  const pieces = [new Uint8Array(5000).fill(1), new Uint8Array(), new Uint8Array(70_000).fill(2)]
  const writeAll = async (files: Files, path: string): Promise<void> => {
    const writer = await files.create(path)
    for (const piece of pieces) await writer.write(piece)
    await writer.finish()
  }

  it.each(faults)('is whole or not there with %s at any one call', async (fault) => {
    const counted = faultyCalls(() => null)
    await writeAll(nodeFiles({ calls: counted.calls }), join(folder, 'count.csv'))
    for (const [place, name] of counted.made.entries()) {
      if (fault.endsWith('Write') && name !== 'write') continue
      const home = join(folder, String(++count))
      const path = join(home, 'list.csv')
      await sound.ensureFolder(home)
      const { calls } = faultyCalls((index) => (index === place ? fault : null))
      const outcome = await outcomeOf(writeAll(nodeFiles({ calls, wait }), path))
      const bytes = await readFile(path).catch(() => null)
      if ('done' in outcome || bytes) expect(bytes?.equals(Buffer.concat(pieces))).toBe(true)
      expect(await temporaries(home)).toEqual([])
    }
  })
})
