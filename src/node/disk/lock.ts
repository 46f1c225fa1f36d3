import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { Failure } from '../../contract/failure'
import type { Lock, LockAttempt } from '../../core/ports/files'
import { dataFolderBeside, foldersOf, lockFileOf } from './beside-workspace'
import type { Disk } from './disk'
import { ensureFolder } from './ensure-folder'
import { isMissing, isWithoutLinks, onDisk, systemCode } from './disk-failure'
import { isRunning, processIdentity } from './process-identity'
import { statusOrNull } from './read-sealed'
import { readFully } from './read-whole'
import { createTemporaryFile, removeLeftovers } from './temporary-file'

const longestContest = 40
const contestPause = 25
const oldestGuard = 10_000

/** What a lock file says in JSON of who holds it. */
interface LockRecord {
  readonly program: string
  readonly pid: number
  readonly computer: string
  /** ISO instant at which the lock was taken. */
  readonly since: string
  /** Tells this process from an earlier one of the same number; null where the system does not say. */
  readonly process: string | null
  readonly token: string
}

/**
 * Takes the lock of a workspace (or of any other path) for writing. One that a dead process of this computer left is
 * taken over, and what dead writers left half written is removed. Held by a living process, by this one too, it is refused.
 */
export function takeLock(disk: Disk, path: string): Promise<LockAttempt> {
  const lockFile = lockFileOf(path)
  return onDisk(lockFile, () => contend(disk, path, lockFile)).catch(async (error: unknown) => {
    await removeEmptyDataFolder(disk, path)
    throw error
  })
}

async function contend(disk: Disk, path: string, lockFile: string): Promise<LockAttempt> {
  for (let attempt = 0; attempt < longestContest; attempt++) {
    const token = randomBytes(16).toString('hex')
    if (await writeLock(disk, lockFile, token)) {
      await clearLeftovers(disk, path)
      return { lock: lockOf(disk, path, token) }
    }
    const record = await readLock(disk, lockFile)
    if (record !== 'unreadable' && record !== 'missing' && (await isHeld(record)))
      return { lock: null, holder: holderText(record) }
    if (record === 'unreadable' && attempt < longestContest / 2) await disk.wait(contestPause)
    else if (record !== 'missing') await removeStale(disk, lockFile, record)
  }
  return { lock: null, holder: '' }
}

/** A folder in which nothing lies is no trace of a workspace; one that cannot be removed harms nobody. */
async function removeEmptyDataFolder(disk: Disk, path: string): Promise<void> {
  const dataFolder = dataFolderBeside(path)
  if (dataFolder) await disk.calls.removeEmptyFolder(dataFolder).catch(() => undefined)
}

async function clearLeftovers(disk: Disk, path: string): Promise<void> {
  for (const folder of new Set([dirname(path), ...foldersOf(path)]))
    await removeLeftovers(disk, folder, folder === dirname(path) ? path : null)
}

/** Writes the lock whole beside and links it, so that nobody reads half a lock; false when there is one already. */
async function writeLock(disk: Disk, lockFile: string, token: string): Promise<boolean> {
  await ensureFolder(disk, dirname(lockFile))
  const bytes = new TextEncoder().encode(`${JSON.stringify(await recordOf(disk, token))}\n`)
  try {
    const temporary = await createTemporaryFile(disk, lockFile)
    try {
      await temporary.write(bytes)
      await temporary.settle()
      await disk.calls.link(temporary.path, lockFile)
    } catch (error) {
      if (!isWithoutLinks(error)) throw error
      await writeInPlace(disk, lockFile, bytes)
    } finally {
      await temporary.discard()
    }
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST' || isMissing(error)) return false
    throw error
  }
}

/** For file systems without hard links: others may find the lock unreadable for a moment. */
async function writeInPlace(disk: Disk, lockFile: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.calls.open(lockFile, 'wx', 0o600)
  try {
    if ((await file.write(bytes, 0, bytes.length, 0)) < bytes.length) throw new Failure('diskFull', { path: lockFile })
    await file.sync()
  } catch (error) {
    await disk.calls.unlink(lockFile)
    throw error
  } finally {
    await file.close()
  }
}

async function recordOf(disk: Disk, token: string): Promise<LockRecord> {
  return {
    program: disk.program,
    pid: process.pid,
    computer: hostname(),
    since: new Date().toISOString(),
    process: await processIdentity(process.pid),
    token
  }
}

async function readLock(disk: Disk, lockFile: string): Promise<LockRecord | 'missing' | 'unreadable'> {
  try {
    const file = await disk.calls.open(lockFile, 'r', 0)
    try {
      const { size } = await file.status()
      return lockRecordOf(JSON.parse(new TextDecoder().decode(await readFully(file, 0, Math.min(size, 4096)))))
    } finally {
      await file.close()
    }
  } catch (error) {
    if (isMissing(error)) return 'missing'
    if (error instanceof SyntaxError) return 'unreadable'
    throw error
  }
}

function lockRecordOf(value: unknown): LockRecord | 'unreadable' {
  if (typeof value !== 'object' || value === null) return 'unreadable'
  const record = value as Partial<Record<keyof LockRecord, unknown>>
  if (typeof record.pid !== 'number' || typeof record.computer !== 'string' || typeof record.token !== 'string')
    return 'unreadable'
  return {
    program: String(record.program),
    pid: record.pid,
    computer: record.computer,
    since: String(record.since),
    process: typeof record.process === 'string' ? record.process : null,
    token: record.token
  }
}

/** Of another computer nothing can be known, so its lock holds. */
async function isHeld(record: LockRecord): Promise<boolean> {
  if (record.computer !== hostname()) return true
  if (!isRunning(record.pid)) return false
  const identity = await processIdentity(record.pid)
  return record.process === null || identity === null || identity === record.process
}

/**
 * Removes a stale lock under a guard file, so that of several processes that found it stale none removes the lock that
 * another has taken meanwhile. A guard that outlived its process is removed after a while.
 */
async function removeStale(disk: Disk, lockFile: string, stale: LockRecord | 'unreadable'): Promise<void> {
  const guard = `${lockFile}.takeover`
  try {
    await (await disk.calls.open(guard, 'wx', 0o600)).close()
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
    const status = await statusOrNull(disk, guard)
    if (status && Date.now() - Number(status.changed / 1_000_000n) > oldestGuard) await disk.calls.unlink(guard)
    return disk.wait(contestPause)
  }
  try {
    const now = await readLock(disk, lockFile)
    if (tokenOf(now) === tokenOf(stale)) await disk.calls.unlink(lockFile)
  } finally {
    await disk.calls.unlink(guard)
  }
}

function tokenOf(record: LockRecord | 'missing' | 'unreadable'): string {
  return typeof record === 'string' ? record : record.token
}

/** Released, it takes an empty data folder with it, so that a refused opening leaves nothing behind. */
function lockOf(disk: Disk, path: string, token: string): Lock {
  const lockFile = lockFileOf(path)
  return {
    isHeld: () => onDisk(lockFile, async () => tokenOf(await readLock(disk, lockFile)) === token),
    release: () =>
      onDisk(lockFile, async () => {
        if (tokenOf(await readLock(disk, lockFile)) !== token) return
        await disk.calls.unlink(lockFile)
        await removeEmptyDataFolder(disk, path)
      })
  }
}

function holderText(record: LockRecord): string {
  return `${record.program}, ${record.computer}, ${record.pid}, ${record.since}`
}
