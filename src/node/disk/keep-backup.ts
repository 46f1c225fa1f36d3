import { join } from 'node:path'
import type { Disk } from './disk'
import { backupsIn, dataFolderBeside } from './beside-workspace'
import { isWithoutLinks, systemCode } from './disk-failure'
import { footerOf } from './known-target'
import { readFooter } from './footer'
import { patientRename, syncFolderOf } from './patient-rename'
import { statusOrNull } from './read-sealed'
import { readFully } from './read-whole'
import { createTemporaryFile } from './temporary-file'

const keptBackups = 3
const backupName = /^\d{10}-[0-9a-f]{16}\.portrait$/

/** Keeps the workspace file that is about to be replaced as `backups/<sequence>-<hash>.portrait`; other files have no backups. */
export async function keepBackup(disk: Disk, path: string): Promise<void> {
  const dataFolder = dataFolderBeside(path)
  const status = await statusOrNull(disk, path)
  const footer = dataFolder && status ? await footerOf(disk, path, status) : null
  if (!dataFolder || !footer) return
  const { sequence, sha256 } = readFooter(footer)
  const folder = backupsIn(dataFolder)
  await disk.calls.makeFolder(folder, 0o700)
  const backup = join(folder, `${String(sequence).padStart(10, '0')}-${sha256.slice(0, 16)}.portrait`)
  try {
    await disk.calls.link(path, backup)
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return
    if (!isWithoutLinks(error)) throw error
    await copyWhole(disk, path, backup)
  }
  await syncFolderOf(disk, backup)
}

/** Removes all but the newest backups. What cannot be removed stays. */
export async function dropOldBackups(disk: Disk, path: string): Promise<void> {
  const dataFolder = dataFolderBeside(path)
  if (!dataFolder) return
  const folder = backupsIn(dataFolder)
  const names = await disk.calls.names(folder).catch(() => [])
  const dated = await Promise.all(
    names
      .filter((name) => backupName.test(name))
      .map(async (name) => ({ name, changed: (await statusOrNull(disk, join(folder, name)))?.changed ?? 0n }))
  )
  const newestFirst = dated.sort(
    (one, other) => Number(other.changed - one.changed) || (one.name < other.name ? 1 : -1)
  )
  for (const { name } of newestFirst.slice(keptBackups)) await disk.calls.unlink(join(folder, name))
}

/** For file systems without hard links. */
async function copyWhole(disk: Disk, from: string, to: string): Promise<void> {
  const source = await disk.calls.open(from, 'r', 0)
  try {
    const { size } = await source.status()
    const temporary = await createTemporaryFile(disk, to)
    try {
      await temporary.write(await readFully(source, 0, size))
      await temporary.settle()
      await patientRename(disk, temporary.path, to)
      disk.temporaries.delete(temporary.path)
    } catch (error) {
      await temporary.discard()
      throw error
    }
  } finally {
    await source.close()
  }
}
