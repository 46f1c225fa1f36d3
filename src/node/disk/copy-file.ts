import { createHash } from 'node:crypto'
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

/** Copies a file's bytes, piece by piece and counted, to a file that stands under its name only when it is whole, flushed and read back. It replaces a file of that name. */
export async function copyBytes(disk: Disk, from: string, to: string): Promise<void> {
  const source = await disk.calls.open(from, 'r', 0)
  try {
    const { size } = await source.status()
    const hash = createHash('sha256')
    const temporary = await createTemporaryFile(disk, to)
    try {
      for (let position = 0; position < size; position += pieceLength) {
        const wanted = Math.min(pieceLength, size - position)
        const piece = await readFully(source, position, wanted)
        if (piece.length < wanted) throw new Failure('fileVanished', { path: from })
        await temporary.write(piece)
        hash.update(piece)
      }
      await temporary.settle()
      await checkCopy(disk, temporary.path, { size, sha256: hash.digest('hex') }, to)
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

/** @throws Failure `diskRefused` when what is read back is not what was copied. */
async function checkCopy(
  disk: Disk,
  copy: string,
  { size, sha256 }: { readonly size: number; readonly sha256: string },
  path: string
): Promise<void> {
  const file = await disk.calls.open(copy, 'r', 0)
  const hash = createHash('sha256')
  try {
    for (let position = 0; position < size; position += pieceLength)
      hash.update(await readFully(file, position, Math.min(pieceLength, size - position)))
  } finally {
    await file.close()
  }
  if (hash.digest('hex') !== sha256) throw new Failure('diskRefused', { path, cause: 'wrongBytes' })
}
