import { createHash, randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { Failure } from '../../contract/failure'
import type { Disk } from './disk'
import type { OpenFile } from './disk-calls'
import { isRunning } from './process-identity'

/** A file being written beside its target, under a name of its own. */
export interface TemporaryFile {
  readonly path: string
  readonly written: number
  /** Writes all bytes; every count is checked. */
  write(bytes: Uint8Array): Promise<void>
  /** Flushes, checks the size and closes. */
  settle(): Promise<void>
  /** Closes and removes it; never fails. */
  discard(): Promise<void>
}

const temporaryName = /^\.portrait-desk-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/
const largestWrite = 4 * 1024 * 1024

/** Makes a temporary file in the target's folder, readable by the user only. */
export async function createTemporaryFile(disk: Disk, target: string): Promise<TemporaryFile> {
  const name = `.portrait-desk-${tagOf(target)}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`
  const path = join(dirname(target), name)
  const file = await disk.calls.open(path, 'wx', 0o600)
  disk.temporaries.add(path)
  let open = true
  let written = 0
  const close = async (): Promise<void> => {
    if (!open) return
    open = false
    await file.close()
  }
  return {
    path,
    get written() {
      return written
    },
    async write(bytes) {
      await writeCounted(file, bytes, written, path)
      written += bytes.length
    },
    async settle() {
      await file.sync()
      const { size } = await file.status()
      if (size !== written) throw new Failure('diskRefused', { path: target, cause: 'wrongSize' })
      await close()
    },
    async discard() {
      await close().catch(() => undefined)
      await disk.calls.unlink(path).catch(() => disk.calls.unlink(path).catch(() => undefined))
      disk.temporaries.delete(path)
    }
  }
}

async function writeCounted(file: OpenFile, bytes: Uint8Array, position: number, path: string): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const length = Math.min(largestWrite, bytes.length - done)
    const count = await file.write(bytes, done, length, position + done)
    if (count <= 0) throw new Failure('diskRefused', { path, cause: 'nothingWritten' })
    done += count
  }
}

/** Whether a file's name is that of a temporary file of this program. */
export function isTemporaryName(name: string): boolean {
  return temporaryName.test(name)
}

/**
 * Removes temporary files that nobody writes any more from a folder: those for `target`, or all when it is null.
 * The caller holds the lock of what they belong to; only locks are written without it, so theirs go when their process
 * is dead. What cannot be removed stays and harms nobody.
 */
export async function removeLeftovers(disk: Disk, folder: string, target: string | null): Promise<void> {
  const names = await disk.calls.names(folder).catch(() => [])
  for (const name of names) {
    const [, tag, pid] = temporaryName.exec(name) ?? []
    const path = join(folder, name)
    const isWanted = target === null || tag === tagOf(target)
    if (tag === undefined || !isWanted || disk.temporaries.has(path)) continue
    if (tag === tagOf('lock') && isRunning(Number(pid))) continue
    await disk.calls.unlink(path).catch(() => undefined)
  }
}

function tagOf(target: string): string {
  return createHash('sha256').update(basename(target)).digest('hex').slice(0, 8)
}
