import type { Disk } from './disk'
import { isWithoutLinks, systemCode } from './disk-failure'
import { patientRename, syncFolderOf } from './patient-rename'
import { readFully } from './read-whole'
import { createTemporaryFile } from './temporary-file'
import { Failure } from '../../contract/failure'

const pieceLength = 8 * 1024 * 1024

/**
 * Gives a file a second name, or puts a copy of its bytes under the name where the file system has no links; flushed.
 * Never over another file. @throws an error of the system, Failure `diskRefused` EEXIST.
 */
export async function linkOrCopy(disk: Disk, from: string, to: string): Promise<void> {
  try {
    await disk.calls.link(from, to)
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw new Failure('diskRefused', { path: to, cause: 'EEXIST' })
    if (!isWithoutLinks(error)) throw error
    return copyBytes(disk, from, to)
  }
  await syncFolderOf(disk, to)
}

/** Copies a file's bytes, piece by piece and counted, to a file that stands under its name only when it is whole and flushed. It replaces a file of that name. */
export async function copyBytes(disk: Disk, from: string, to: string): Promise<void> {
  const source = await disk.calls.open(from, 'r', 0)
  try {
    const { size } = await source.status()
    const temporary = await createTemporaryFile(disk, to)
    try {
      for (let position = 0; position < size; position += pieceLength) {
        const piece = await readFully(source, position, Math.min(pieceLength, size - position))
        if (piece.length === 0) throw new Failure('fileVanished', { path: from })
        await temporary.write(piece)
      }
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
  await syncFolderOf(disk, to)
}
