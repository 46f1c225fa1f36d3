import { dirname } from 'node:path'
import type { Disk } from './disk'
import { syncFolderOf } from './patient-rename'
import { statusOrNull } from './read-sealed'

/** Makes a folder, and those above it that are missing, each flushed into the one above: a power cut leaves no file without its folder. */
export async function ensureFolder(disk: Disk, path: string): Promise<void> {
  if ((await statusOrNull(disk, path))?.kind === 'folder') return
  if (dirname(path) !== path) await ensureFolder(disk, dirname(path))
  await disk.calls.makeFolder(path, 0o700)
  await syncFolderOf(disk, path)
}
