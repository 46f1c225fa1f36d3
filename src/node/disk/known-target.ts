import type { FoundFile, Seal } from '../../core/ports/files'
import type { Disk } from './disk'
import type { FileStatus } from './disk-calls'
import { footerLength, isFooter, readFooter } from './footer'
import { fingerprintOf, readSealed, statusOrNull } from './read-sealed'
import { readFully } from './read-whole'

/** What stands under a name that is to be saved: nothing, the file last left there with its sequence number, or something else. */
export type KnownTarget =
  { readonly kind: 'absent' } | { readonly kind: 'known'; readonly sequence: number } | { readonly kind: 'foreign' }

/**
 * Compares a file with what was last left there. A touched or copied file with the same footer is known when its hash
 * still holds; so is a file of this process whose save failed after it got its name.
 */
export async function knownTarget(disk: Disk, path: string, expected: Seal | null): Promise<KnownTarget> {
  const status = await statusOrNull(disk, path)
  if (!status) return { kind: 'absent' }
  if (status.kind !== 'file') return { kind: 'foreign' }
  const footer = await footerOf(disk, path, status)
  if (!footer) return { kind: 'foreign' }
  const { sequence, sha256 } = readFooter(footer)
  if (disk.unconfirmed.get(path) === hex(footer)) return wholeTarget(disk, path, sha256)
  if (!expected || sequence !== expected.sequence || sha256 !== expected.sha256) return { kind: 'foreign' }
  if (fingerprintOf(status) === expected.fingerprint) return { kind: 'known', sequence }
  return wholeTarget(disk, path, sha256)
}

const found = { absent: 'gone', known: 'same', foreign: 'changed' } as const

/** Whether a file is as it was last left; reads its footer only, unless size, time or inode have changed. */
export async function lookAtSealed(disk: Disk, path: string, expected: Seal): Promise<FoundFile> {
  return found[(await knownTarget(disk, path, expected)).kind]
}

/** The footer at the end of a file, or null when there is none. */
export async function footerOf(disk: Disk, path: string, status: FileStatus): Promise<Uint8Array | null> {
  if (status.size < footerLength) return null
  const file = await disk.calls.open(path, 'r', 0)
  try {
    const footer = await readFully(file, status.size - footerLength, footerLength)
    return isFooter(footer) ? footer : null
  } finally {
    await file.close()
  }
}

async function wholeTarget(disk: Disk, path: string, sha256: string): Promise<KnownTarget> {
  const reading = await readSealed(disk, path)
  if (reading.kind !== 'whole' || reading.seal.sha256 !== sha256) return { kind: 'foreign' }
  return { kind: 'known', sequence: reading.seal.sequence }
}

/** Bytes as hexadecimal digits. */
export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
