import { basename, join } from 'node:path'
import { Failure } from '../../contract/failure'
import type { Seal } from '../../core/ports/files'
import type { BackupReason } from '../../model/backup'
import { conflictsIn, dataFolderBeside } from './beside-workspace'
import { checkDatabaseBytes } from './check-database-bytes'
import type { Disk } from './disk'
import { isMissing, onDisk } from './disk-failure'
import { ensureFolder } from './ensure-folder'
import { footerBytes, footerLength } from './footer'
import { dropOldBackups, keepBackup } from './keep-backup'
import { footerOf, hex, knownTarget } from './known-target'
import { patientRename, syncFolderOf } from './patient-rename'
import { largestSealedFile, sealOf, statusOrNull } from './read-sealed'
import { createTemporaryFile, type TemporaryFile } from './temporary-file'

/**
 * Saves the bytes of a database whole or not at all, and answers only when they are flushed and read back.
 * The order: check the bytes; write them and a footer to a temporary file, counted; flush; check the size; see that the
 * target is still the file we know; keep it as a backup; rename; flush the folder; read the footer back.
 * @throws Failure `changedByAnother` { name, path, copy }: nothing is overwritten, and of a workspace the unsaved version is kept as `copy`.
 */
export function saveSealed(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  expected: Seal | null,
  keepFor: BackupReason | null = null
): Promise<Seal> {
  return onDisk(path, async () => {
    checkDatabaseBytes(path, bytes)
    checkSize(path, bytes.length + footerLength)
    const target = await realTarget(disk, path)
    const before = await knownTarget(disk, target, expected)
    const sequence = (before.kind === 'known' ? before.sequence : (expected?.sequence ?? 0)) + 1
    const footer = footerBytes(bytes, sequence)
    const temporary = await writeTemporary(disk, target, [bytes, footer])
    try {
      const now = await knownTarget(disk, target, expected)
      const mayStand = now.kind === 'known' || (now.kind === 'absent' && expected === null)
      if (!mayStand) return await refuseChanged(disk, target, temporary, sequence)
      if (now.kind === 'known') await keepBackup(disk, target, keepFor)
      await rename(disk, temporary, target, footer)
    } catch (error) {
      await temporary.discard()
      throw error
    }
    return confirm(disk, target, footer, bytes.length + footerLength)
  })
}

async function rename(disk: Disk, temporary: TemporaryFile, target: string, footer: Uint8Array): Promise<void> {
  disk.unconfirmed.set(target, hex(footer))
  await patientRename(disk, temporary.path, target)
  disk.temporaries.delete(temporary.path)
}

/** A link is followed, so that saving does not replace it by a file. */
async function realTarget(disk: Disk, path: string): Promise<string> {
  try {
    return await disk.calls.realPath(path)
  } catch (error) {
    if (isMissing(error)) return path
    throw error
  }
}

async function writeTemporary(disk: Disk, target: string, pieces: readonly Uint8Array[]): Promise<TemporaryFile> {
  const temporary = await createTemporaryFile(disk, target)
  try {
    for (const piece of pieces) await temporary.write(piece)
    await temporary.settle()
    return temporary
  } catch (error) {
    await temporary.discard()
    throw error
  }
}

async function refuseChanged(disk: Disk, path: string, temporary: TemporaryFile, sequence: number): Promise<never> {
  const dataFolder = dataFolderBeside(path)
  if (!dataFolder) throw changed(path, null)
  const folder = conflictsIn(dataFolder)
  await ensureFolder(disk, folder)
  const copy = await freeCopy(disk, join(folder, String(sequence).padStart(10, '0')))
  await patientRename(disk, temporary.path, copy)
  disk.temporaries.delete(temporary.path)
  await syncFolderOf(disk, copy)
  throw changed(path, copy)
}

/** A second conflict over the same version does not replace the copy of the first. */
async function freeCopy(disk: Disk, stem: string): Promise<string> {
  for (let number = 1; ; number++) {
    const copy = number === 1 ? `${stem}.portrait` : `${stem}-${number}.portrait`
    if (!(await statusOrNull(disk, copy))) return copy
  }
}

/** What could not be read again is not written. */
function checkSize(path: string, size: number): void {
  if (size <= largestSealedFile) return
  throw new Failure('fileTooLarge', { name: basename(path), bytes: size, limit: largestSealedFile })
}

/** Only what is read back under its own name counts as saved. */
async function confirm(disk: Disk, target: string, footer: Uint8Array, size: number): Promise<Seal> {
  await syncFolderOf(disk, target)
  const status = await statusOrNull(disk, target)
  const found = status?.size === size ? await footerOf(disk, target, status) : null
  if (!status || !found || hex(found) !== hex(footer)) throw changed(target, null)
  disk.unconfirmed.delete(target)
  await dropOldBackups(disk, target).catch(() => undefined)
  return sealOf(footer, status)
}

function changed(path: string, copy: string | null): Failure {
  return new Failure('changedByAnother', { name: basename(path, '.portrait'), path, copy })
}
