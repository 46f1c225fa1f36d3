import { dirname } from 'node:path'
import type { Disk } from './disk'
import { systemCode } from './disk-failure'

const longestWait = 10_000

/**
 * Gives a file another name in one step, replacing what has that name, and flushes the folder.
 * On Windows a virus scanner or an indexer may hold the target for a moment: refusals are tried again for up to 10 seconds.
 */
export async function patientRename(disk: Disk, from: string, to: string): Promise<void> {
  let pause = 10
  for (let waited = 0; ; pause *= 2) {
    try {
      return await disk.calls.rename(from, to)
    } catch (error) {
      if (!isPassing(disk, error) || waited >= longestWait) throw error
      await disk.wait(pause)
      waited += pause
    }
  }
}

function isPassing(disk: Disk, error: unknown): boolean {
  const code = systemCode(error)
  return code === 'EBUSY' || (disk.platform === 'win32' && (code === 'EPERM' || code === 'EACCES'))
}

/** Flushes the folder of a path, so that a rename or a removal in it lasts. Windows cannot and need not. */
export async function syncFolderOf(disk: Disk, path: string): Promise<void> {
  if (disk.platform === 'win32') return
  const folder = await disk.calls.open(dirname(path), 'r', 0)
  try {
    await folder.sync()
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'ENOSYS'].includes(systemCode(error) ?? '')) throw error
  } finally {
    await folder.close()
  }
}
