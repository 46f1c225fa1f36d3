import { Failure } from '../../contract/failure'
import type { Backup, Recovery } from '../../contract/backup-results'
import { listBackups, pathOfBackup, readBackup } from '../store/backups'
import { dataFolderOf } from '../store/data-folder'
import { readWorkspaceFile } from '../store/workspace-file'
import type { AppContext } from './app-context'
import { pathOfWorkspace, workspaceNameFor } from './workspace-place'

const pieceBytes = 8 * 1024 * 1024

/** Versions of a workspace, open or not, that could take the place of its file. */
export function recoveryCandidates(context: AppContext, givenName: string): Promise<Backup[]> {
  const path = pathOfWorkspace(context, workspaceNameFor(givenName))
  return listBackups(context.ports, dataFolderOf(context.ports.files, path))
}

/**
 * Puts a backup in the place of a workspace file that cannot be opened. Nothing is deleted: the damaged file stays
 * beside it under a name that tells so. @throws Failure `workspaceLocked`, `backupNotFound`, `workspaceDamaged`, `diskFull`, `diskRefused`.
 */
export async function recoverWorkspace(context: AppContext, givenName: string, id: string): Promise<Recovery> {
  const { ports } = context
  const name = workspaceNameFor(givenName)
  const path = pathOfWorkspace(context, name)
  if (context.open?.path === path) throw new Failure('workspaceLocked', { name, holder: ports.host })
  const dataFolder = dataFolderOf(ports.files, path)
  await readBackup(ports, dataFolder, id)
  const attempt = await ports.files.lock(path)
  if (!attempt.lock) throw new Failure('workspaceLocked', { name, holder: attempt.holder })
  try {
    const keptAs = (await ports.files.facts(path)) ? await keepAside(context, path) : null
    await replaceFile(context, pathOfBackup(ports, dataFolder, id), path)
    await readWorkspaceFile(ports, path)
    return { keptAs: keptAs === null ? null : ports.files.baseName(keptAs) }
  } finally {
    await attempt.lock.release()
  }
}

/** A second name for the damaged file; its own is then taken by the recovered version in one step. */
async function keepAside({ ports: { files, clock } }: AppContext, path: string): Promise<string> {
  const day = clock.today()
  for (let number = 1; ; number++) {
    const aside = `${path}.damaged-${day}${number === 1 ? '' : `-${number}`}`
    if (await files.facts(aside)) continue
    await files.copy(path, aside, 'link')
    return aside
  }
}

async function replaceFile({ ports: { files } }: AppContext, from: string, to: string): Promise<void> {
  const reader = await files.open(from)
  try {
    const writer = await files.create(to)
    try {
      for (let position = 0; position < reader.size; position += pieceBytes) {
        await writer.write(await reader.read(position, pieceBytes))
      }
      await writer.finish()
    } catch (error) {
      await writer.abandon()
      throw error
    }
  } finally {
    await reader.close()
  }
}
