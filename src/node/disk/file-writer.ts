import type { FileWriter } from '../../core/ports/files'
import type { Disk } from './disk'
import { onDisk } from './disk-failure'
import { patientRename, syncFolderOf } from './patient-rename'
import { createTemporaryFile } from './temporary-file'

/** A new file that stands under its name only when `finish` has flushed it. After a failed write it is gone, and only `abandon` may follow. */
export function createWriter(disk: Disk, path: string): Promise<FileWriter> {
  return onDisk(path, async () => {
    const temporary = await createTemporaryFile(disk, path)
    const orGone = <T>(work: () => Promise<T>): Promise<T> =>
      onDisk(path, async () => {
        try {
          return await work()
        } catch (error) {
          await temporary.discard()
          throw error
        }
      })
    return {
      write: (bytes) => orGone(() => temporary.write(bytes)),
      finish: () =>
        orGone(async () => {
          await temporary.settle()
          await patientRename(disk, temporary.path, path)
          disk.temporaries.delete(temporary.path)
          await syncFolderOf(disk, path)
          return { bytes: temporary.written }
        }),
      abandon: () => temporary.discard()
    }
  })
}
