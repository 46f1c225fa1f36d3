import { basename } from 'node:path'
import type { Seal, SealedReading } from '../../core/ports/files'
import { Failure } from '../../contract/failure'
import type { Disk } from './disk'
import type { FileStatus, OpenFile } from './disk-calls'
import { isMissing, onDisk } from './disk-failure'
import { footerHolds, footerLength, isFooter, readFooter } from './footer'
import { readFully } from './read-whole'

/** Files above this many bytes are not read whole. */
export const largestSealedFile = 1024 ** 3

/** Size, modification time and inode as one text. */
export function fingerprintOf(status: FileStatus): string {
  return `${status.size}-${status.changed}-${status.inode}`
}

/** The seal of a file with this footer. */
export function sealOf(footer: Uint8Array, status: FileStatus): Seal {
  return { ...readFooter(footer), fingerprint: fingerprintOf(status) }
}

/** Reads a sealed file whole and checks footer, length and hash. @throws Failure `diskRefused`, `fileTooLarge`. */
export function readSealed(disk: Disk, path: string): Promise<SealedReading> {
  return onDisk(path, async () => {
    const status = await statusOrNull(disk, path)
    if (!status) return { kind: 'missing' }
    if (status.kind === 'folder') throw new Failure('diskRefused', { path, cause: 'EISDIR' })
    if (status.kind === 'other') throw new Failure('diskRefused', { path, cause: 'notAFile' })
    const file = await disk.calls.open(path, 'r', 0)
    try {
      return await readOpen(file, path)
    } finally {
      await file.close()
    }
  })
}

async function readOpen(file: OpenFile, path: string): Promise<SealedReading> {
  const status = await file.status()
  if (status.size > largestSealedFile)
    throw new Failure('fileTooLarge', { name: basename(path), bytes: status.size, limit: largestSealedFile })
  const all = await readFully(file, 0, status.size)
  if (all.length < status.size) return { kind: 'damaged', why: 'cutWhileRead' }
  if (all.length < footerLength) return { kind: 'unsealed', bytes: all }
  const bytes = all.subarray(0, all.length - footerLength)
  const footer = all.subarray(all.length - footerLength)
  if (!isFooter(footer)) return { kind: 'unsealed', bytes: all }
  if (readFooter(footer).length !== bytes.length) return { kind: 'damaged', why: 'length' }
  if (!footerHolds(bytes, footer)) return { kind: 'damaged', why: 'hash' }
  return { kind: 'whole', bytes, seal: sealOf(footer, status) }
}

/** What is known of a path, or null when nothing is there. */
export async function statusOrNull(disk: Disk, path: string): Promise<FileStatus | null> {
  try {
    return await disk.calls.status(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
