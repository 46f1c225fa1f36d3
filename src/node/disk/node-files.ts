import { basename, join } from 'node:path'
import { Failure } from '../../contract/failure'
import type { FileFacts, Files } from '../../core/ports/files'
import { createDisk, type Disk } from './disk'
import { isMissing, onDisk } from './disk-failure'
import { openReader } from './file-reader'
import { createWriter } from './file-writer'
import { copyBytes, linkOrCopy } from './copy-file'
import { ensureFolder } from './ensure-folder'
import { lookAtSealed } from './known-target'
import { takeLock } from './lock'
import { patientRename, syncFolderOf } from './patient-rename'
import { readSealed, statusOrNull } from './read-sealed'
import { saveSealed } from './save-sealed'
import { isTemporaryName } from './temporary-file'

/**
 * The disk of this computer, and the only code that writes to it. `program` names the program in lock files.
 * `lock(path)` takes the path of a workspace file and keeps its lock in the data folder beside it.
 */
export function nodeFiles(options: Parameters<typeof createDisk>[0] = {}): Files {
  const disk = createDisk(options)
  return {
    join: (...parts) => join(...parts),
    baseName: (path) => basename(path),
    list: (folder) => list(disk, folder),
    facts: (path) => onDisk(path, () => factsOf(disk, path)),
    ensureFolder: (path) => onDisk(path, () => ensureFolder(disk, path)),
    open: (path) => openReader(disk, path),
    readSealed: (path) => readSealed(disk, path),
    saveSealed: (path, bytes, expected, keepFor = null) => saveSealed(disk, path, bytes, expected, keepFor),
    look: (path, expected) => onDisk(path, () => lookAtSealed(disk, path, expected)),
    create: (path) => createWriter(disk, path),
    remove: (path) => onDisk(path, () => remove(disk, path)),
    removeFolder: (path) => onDisk(path, () => removeFolder(disk, path)),
    copy: (from, to, how) => onDisk(from, () => copyFresh(disk, from, to, how)),
    rename: (from, to) => onDisk(from, () => renameFresh(disk, from, to)),
    lock: (path) => takeLock(disk, path)
  }
}

/** Sorted by name, without temporary files. */
async function list(disk: Disk, folder: string): Promise<FileFacts[]> {
  return onDisk(folder, async () => {
    const names = await disk.calls.names(folder).catch((error: unknown) => {
      if (isMissing(error)) return []
      throw error
    })
    const shown = names.filter((name) => !isTemporaryName(name)).sort()
    const facts = await Promise.all(shown.map((name) => factsOf(disk, join(folder, name))))
    return facts.filter((fact) => fact !== null)
  })
}

async function factsOf(disk: Disk, path: string): Promise<FileFacts | null> {
  const status = await statusOrNull(disk, path)
  if (!status) return null
  return {
    name: basename(path),
    bytes: status.size,
    changedAt: new Date(Number(status.changed / 1_000_000n)).toISOString(),
    folder: status.kind === 'folder'
  }
}

async function copyFresh(disk: Disk, from: string, to: string, how: 'link' | 'bytes'): Promise<void> {
  if (await statusOrNull(disk, to)) throw new Failure('diskRefused', { path: to, cause: 'EEXIST' })
  if (how === 'link') await linkOrCopy(disk, from, to)
  else await copyBytes(disk, from, to)
}

async function remove(disk: Disk, path: string): Promise<void> {
  await disk.calls.unlink(path).catch((error: unknown) => {
    if (!isMissing(error)) throw error
  })
  await syncFolderOf(disk, path)
}

async function removeFolder(disk: Disk, path: string): Promise<void> {
  if (!(await statusOrNull(disk, path))) return
  await disk.calls.removeTree(path)
  await syncFolderOf(disk, path)
}

async function renameFresh(disk: Disk, from: string, to: string): Promise<void> {
  if (await statusOrNull(disk, to)) throw new Failure('diskRefused', { path: to, cause: 'EEXIST' })
  await patientRename(disk, from, to)
  await syncFolderOf(disk, to)
}
