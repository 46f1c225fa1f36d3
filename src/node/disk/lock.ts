import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import type { Lock, LockAttempt } from '../../core/ports/files'
import { foldersOf, lockFileOf } from './beside-workspace'
import type { Disk } from './disk'
import { isMissing, onDisk, systemCode } from './disk-failure'
import { isRunning, processIdentity } from './process-identity'
import { statusOrNull } from './read-sealed'
import { readFully } from './read-whole'
import { createTemporaryFile, removeLeftovers } from './temporary-file'

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
  return onDisk(lockFile, async () => {
    await disk.calls.makeFolder(dirname(lockFile), 0o700)
    for (let attempt = 0; attempt < 3; attempt++) {
      const token = randomBytes(16).toString('hex')
      if (await writeLock(disk, lockFile, token)) {
        await removeLeftovers(disk, dirname(path), path)
        for (const folder of foldersOf(path))
          await removeLeftovers(disk, folder, folder === dirname(path) ? path : null)
        return { lock: lockOf(disk, lockFile, token) }
      }
      const record = await readLock(disk, lockFile)
      if (record && (await isHeld(record))) return { lock: null, holder: holderText(record) }
      await removeStale(disk, lockFile, record)
    }
    return { lock: null, holder: '' }
  })
}

/** Writes the lock whole beside and links it, so that nobody ever reads half a lock; false when there is one already. */
async function writeLock(disk: Disk, lockFile: string, token: string): Promise<boolean> {
  const record: LockRecord = {
    program: disk.program,
    pid: process.pid,
    computer: hostname(),
    since: new Date().toISOString(),
    process: await processIdentity(process.pid),
    token
  }
  const temporary = await createTemporaryFile(disk, lockFile)
  try {
    await temporary.write(new TextEncoder().encode(`${JSON.stringify(record)}\n`))
    await temporary.settle()
    await disk.calls.link(temporary.path, lockFile)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(systemCode(error) ?? '')) throw error
    if (await statusOrNull(disk, lockFile)) return false
    await disk.calls.rename(temporary.path, lockFile)
    return (await readLock(disk, lockFile))?.token === token
  } finally {
    await temporary.discard()
  }
}

async function readLock(disk: Disk, lockFile: string): Promise<LockRecord | null> {
  try {
    const file = await disk.calls.open(lockFile, 'r', 0)
    try {
      const text = new TextDecoder().decode(await readFully(file, 0, 4096))
      return lockRecordOf(JSON.parse(text.replaceAll('\u0000', '')))
    } finally {
      await file.close()
    }
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null
    throw error
  }
}

function lockRecordOf(value: unknown): LockRecord | null {
  if (typeof value !== 'object' || value === null) return null
  const record = value as Partial<Record<keyof LockRecord, unknown>>
  if (typeof record.pid !== 'number' || typeof record.computer !== 'string' || typeof record.token !== 'string')
    return null
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

/** Moves a stale lock away first: if another process was faster, its lock is put back. */
async function removeStale(disk: Disk, lockFile: string, stale: LockRecord | null): Promise<void> {
  const away = `${lockFile}.${randomBytes(6).toString('hex')}.stale`
  try {
    await disk.calls.rename(lockFile, away)
  } catch (error) {
    if (isMissing(error)) return
    throw error
  }
  const moved = await readLock(disk, away)
  if (moved && moved.token !== stale?.token) await disk.calls.link(away, lockFile).catch(() => undefined)
  await disk.calls.unlink(away)
}

function lockOf(disk: Disk, lockFile: string, token: string): Lock {
  return {
    release: () =>
      onDisk(lockFile, async () => {
        if ((await readLock(disk, lockFile))?.token !== token) return
        await disk.calls.unlink(lockFile)
        await disk.calls.removeEmptyFolder(dirname(lockFile)).catch(() => undefined)
      })
  }
}

function holderText(record: LockRecord): string {
  return `${record.program}, ${record.computer}, ${record.pid}, ${record.since}`
}
