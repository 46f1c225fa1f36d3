import { join } from 'node:path'
import { backupFileName, backupNameOf, backupsToKeep, type BackupReason } from '../../model/backup'
import { backupsIn, dataFolderBeside } from './beside-workspace'
import { linkOrCopy } from './copy-file'
import type { Disk } from './disk'
import { ensureFolder } from './ensure-folder'
import { readFooter } from './footer'
import { footerOf } from './known-target'
import { readSealed, statusOrNull } from './read-sealed'

/**
 * Keeps the workspace file that is about to be replaced in `backups`, and reads it back: what is not whole is no backup
 * and goes, while the save that follows mends the file itself. Other files have no backups.
 */
export async function keepBackup(disk: Disk, path: string, reason: BackupReason | null): Promise<void> {
  const dataFolder = dataFolderBeside(path)
  const status = await statusOrNull(disk, path)
  const footer = dataFolder && status ? await footerOf(disk, path, status) : null
  if (!dataFolder || !footer) return
  const { sequence, sha256 } = readFooter(footer)
  const folder = backupsIn(dataFolder)
  await ensureFolder(disk, folder)
  const backup = join(folder, backupFileName(sequence, sha256, reason))
  if (await statusOrNull(disk, backup)) return
  await linkOrCopy(disk, path, backup)
  const reading = await readSealed(disk, backup)
  if (reading.kind !== 'whole' || reading.seal.sha256 !== sha256) await disk.calls.unlink(backup)
}

/** Removes the backups that the rule of `backupsToKeep` does not keep. What cannot be removed stays. */
export async function dropOldBackups(disk: Disk, path: string): Promise<void> {
  const dataFolder = dataFolderBeside(path)
  if (!dataFolder) return
  const folder = backupsIn(dataFolder)
  const names = (await disk.calls.names(folder).catch(() => [])).filter((name) => backupNameOf(name) !== null)
  const dated = await Promise.all(
    names.map(async (name) => {
      const status = await statusOrNull(disk, join(folder, name))
      return { name, at: Number((status?.changed ?? 0n) / 1_000_000n) }
    })
  )
  const kept = backupsToKeep(dated, Date.now())
  for (const name of names) if (!kept.has(name)) await disk.calls.unlink(join(folder, name))
}
