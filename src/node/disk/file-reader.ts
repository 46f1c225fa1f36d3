import { Failure } from '../../contract/failure'
import type { FileReader } from '../../core/ports/files'
import type { Disk } from './disk'
import { onDisk } from './disk-failure'
import { readFully, readFullyInto } from './read-whole'

/** Opens a file for reading piece by piece. Folders, pipes and devices are refused. @throws Failure `fileNotFound`, `diskRefused`. */
export function openReader(disk: Disk, path: string): Promise<FileReader> {
  return onDisk(path, async () => {
    const { kind } = await disk.calls.status(path)
    if (kind !== 'file') throw new Failure('diskRefused', { path, cause: kind === 'folder' ? 'EISDIR' : 'notAFile' })
    const file = await disk.calls.open(path, 'r', 0)
    const { size } = await file.status().catch(async (error: unknown) => {
      await file.close()
      throw error
    })
    const vanished = () => new Failure('fileVanished', { path })
    return {
      size,
      read: (position, length) =>
        onDisk(path, async () => {
          const wanted = Math.max(0, Math.min(length, size - position))
          const bytes = await readFully(file, position, wanted)
          const now = await file.status()
          if (bytes.length < wanted || now.size < size || now.links === 0) throw vanished()
          return bytes
        }),
      readInto: (position, into) =>
        onDisk(path, async () => {
          const read = await readFullyInto(file, position, into)
          const now = await file.status()
          if (read < into.length || now.size < size || now.links === 0) throw vanished()
        }),
      close: () => onDisk(path, () => file.close())
    }
  })
}
