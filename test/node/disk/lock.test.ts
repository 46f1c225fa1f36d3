import { spawn, spawnSync } from 'node:child_process'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { nodeFiles } from '../../../src/node/disk/node-files'
import { isRunning, processIdentity } from '../../../src/node/disk/process-identity'
import { temporaryFolder } from '../../hosts/temporary-folder'
import { faultyCalls } from './faulty-calls'
import { databaseWith } from './small-database'

const files = nodeFiles({ program: 'browser 1.0' })
let folder: string
let path: string
let lockFile: string

beforeEach(async () => {
  folder = await temporaryFolder()
  path = join(folder, 'Work.portrait')
  lockFile = join(`${path}-data`, 'lock')
})

const writeLock = async (record: object): Promise<void> => {
  await mkdir(`${path}-data`, { recursive: true })
  const usual = {
    program: 'commandLine 1.0',
    computer: hostname(),
    since: '2026-11-21T10:00:00.000Z',
    process: null,
    token: 'aa'
  }
  await writeFile(lockFile, JSON.stringify({ ...usual, ...record }))
}
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

describe('the lock of a workspace', () => {
  it('is held by one at a time, in the same process too, and can be taken again when released', async () => {
    const first = await files.lock(path)
    const second = await nodeFiles().lock(path)
    expect(first.lock).not.toBeNull()
    expect(second.lock).toBeNull()
    await first.lock?.release()
    const third = await nodeFiles().lock(path)
    expect(third.lock).not.toBeNull()
    await third.lock?.release()
  })

  it('tells who holds it: program, computer, process and since when', async () => {
    const first = await files.lock(path)
    const second = await files.lock(path)
    expect(second.lock === null && second.holder).toMatch(
      new RegExp(`^browser 1.0, ${hostname()}, ${process.pid}, \\d{4}-`)
    )
    await first.lock?.release()
  })

  it('knows when its file was removed or another has taken it', async () => {
    const { lock } = await files.lock(path)
    expect(await lock?.isHeld()).toBe(true)
    await writeLock({ pid: process.pid, token: 'bb' })
    expect(await lock?.isHeld()).toBe(false)
    await rm(lockFile)
    expect(await lock?.isHeld()).toBe(false)
  })

  it('that cannot be written leaves no folder behind', async () => {
    const { calls } = faultyCalls((_, name) => (name === 'write' ? 'ENOSPC' : null))
    await expect(nodeFiles({ calls }).lock(path)).rejects.toMatchObject({ code: 'diskFull' })
    expect(await readdir(folder)).toEqual([])
  })

  it('is taken by exactly one of many that try at once', async () => {
    await writeLock({ pid: deadPid() })
    const attempts = await Promise.all(Array.from({ length: 8 }, () => nodeFiles().lock(path)))
    expect(attempts.filter(({ lock }) => lock !== null)).toHaveLength(1)
  })

  it('leaves nothing behind when it is released', async () => {
    const { lock } = await files.lock(path)
    await lock?.release()
    await lock?.release()
    expect(await readdir(folder)).toEqual([])
  })

  it('of any other path lies beside it, and its folder stays', async () => {
    const other = join(folder, 'list.csv')
    const { lock } = await files.lock(other)
    expect(await readdir(folder)).toEqual(['list.csv.lock'])
    await lock?.release()
    expect(await readdir(folder)).toEqual([])
  })

  it('is taken over from a dead process of this computer', async () => {
    await writeLock({ pid: deadPid() })
    const { lock } = await files.lock(path)
    expect(lock).not.toBeNull()
    expect(JSON.parse(await readFile(lockFile, 'utf8'))).toMatchObject({ pid: process.pid, program: 'browser 1.0' })
    await lock?.release()
  })

  it('is taken over when its process number now belongs to another process', async () => {
    await writeLock({ pid: process.pid, process: 'an-earlier-boot:1' })
    const { lock } = await files.lock(path)
    expect(lock).not.toBeNull()
    await lock?.release()
  })

  it('is taken over when nobody can be read from it', async () => {
    for (const text of ['', '{', '[]', 'null', '{"pid":"x"}']) {
      await mkdir(`${path}-data`, { recursive: true })
      await writeFile(lockFile, text)
      const { lock } = await files.lock(path)
      expect(lock, text).not.toBeNull()
      await lock?.release()
    }
  })

  it('is left to a living process and to another computer', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
    try {
      await writeLock({ pid: child.pid })
      expect((await files.lock(path)).lock).toBeNull()
    } finally {
      child.kill('SIGKILL')
    }
    await writeLock({ pid: deadPid(), computer: 'another-computer' })
    expect(await files.lock(path)).toMatchObject({
      lock: null,
      holder: expect.stringContaining('another-computer') as string
    })
  })

  it('is removed only by its own holder', async () => {
    const { lock } = await files.lock(path)
    await writeLock({ pid: 1, token: 'somebody else' })
    await lock?.release()
    expect(await readFile(lockFile, 'utf8')).toContain('somebody else')
  })

  it('works where the file system has no links', async () => {
    const { calls } = faultyCalls((_, name) => (name === 'link' ? 'EPERM' : null))
    const without = nodeFiles({ calls })
    const first = await without.lock(path)
    expect(first.lock).not.toBeNull()
    expect((await without.lock(path)).lock).toBeNull()
    await first.lock?.release()
  })

  it('clears away what dead writers left, and nothing of others', async () => {
    const { path: left } = await leftOver(path)
    const { path: other } = await leftOver(join(folder, 'Other.portrait'))
    const inData = await leftOver(join(`${path}-data`, 'customers-0001.sqlite'))
    const { lock } = await files.lock(path)
    expect(await readFile(other, 'utf8')).toBe('half')
    await expect(readFile(left)).rejects.toThrow()
    await expect(readFile(inData.path)).rejects.toThrow()
    await lock?.release()
  })
})

/** A temporary file as a killed process leaves it. */
async function leftOver(target: string): Promise<{ path: string }> {
  const home = join(target, '..')
  await mkdir(home, { recursive: true })
  const { calls } = faultyCalls((_, name) => (name === 'unlink' || name === 'rename' ? 'EIO' : null))
  await nodeFiles({ calls })
    .saveSealed(target, databaseWith('x'), null)
    .catch(() => undefined)
  const name = (await readdir(home)).filter((file) => file.endsWith('.tmp')).at(-1)
  const path = join(home, name ?? 'none')
  await writeFile(path, 'half')
  return { path }
}

describe('a process', () => {
  it('is told from a dead one and from its predecessor of the same number', async () => {
    expect(isRunning(process.pid)).toBe(true)
    expect(isRunning(deadPid())).toBe(false)
    expect(await processIdentity(process.pid)).toBe(await processIdentity(process.pid))
    expect(await processIdentity(deadPid())).toBeNull()
  })
})
