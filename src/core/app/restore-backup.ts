import type { BackupComparison, Restoration } from '../../contract/backup-results'
import { backupFileName } from '../../model/backup'
import { Failure } from '../../contract/failure'
import { listBackups, readBackup } from '../store/backups'
import { compareDefinitions } from '../store/compare-definitions'
import { workspaceEnding } from '../store/data-folder'
import { openWorkspaceOf, writableWorkspaceOf, type AppContext } from './app-context'
import { emptyHistory } from './history'
import { underJournal } from './identity-aliases'
import { readBase } from './read-base'
import { workspaceState } from './workspace-state'

/** What restoring a backup of the open workspace would do. @throws Failure `backupNotFound`, `workspaceDamaged`. */
export async function lookAtBackup(context: AppContext, id: string): Promise<BackupComparison> {
  const { dataFolder, definitions } = openWorkspaceOf(context)
  const then = await readBackup(context.ports, dataFolder, id)
  const backup = (await listBackups(context.ports, dataFolder)).find((each) => each.id === id)
  if (!backup) throw new Failure('backupNotFound', { id })
  return { backup, ...compareDefinitions(definitions, then.definitions) }
}

/**
 * Puts a backup in the place of the open definitions, base included, and saves it; what was handed over since stays told.
 * What was open becomes a backup that is named in the answer: restoring that takes the restore back. The undo history begins
 * anew.
 * @throws Failure `backupNotFound`, `workspaceDamaged`, `diskFull`, `changedByAnother`; then everything is as before.
 */
export async function restoreBackup(context: AppContext, id: string): Promise<Restoration> {
  const workspace = writableWorkspaceOf(context)
  const { definitions: then } = await readBackup(context.ports, workspace.dataFolder, id)
  const base = await readBase(context, workspace.dataFolder, then)
  await context.saves.settle(workspace)
  const definitions = { ...then, exports: workspace.definitions.exports }
  const before = { ...workspace }
  const undo = backupFileName(before.seal.sequence, before.seal.sha256, 'restore').slice(0, -workspaceEnding.length)
  const written = underJournal(workspace, definitions.journal)
  Object.assign(workspace, { definitions, history: emptyHistory, ...base, ...written })
  try {
    await context.saves.save(workspace, 'restore')
  } catch (error) {
    const { definitions: old, history, base: oldBase, baseProblem } = before
    Object.assign(workspace, { definitions: old, history, base: oldBase, baseProblem })
    Object.assign(workspace, underJournal(workspace, old.journal))
    throw error
  }
  workspace.revision += 1
  context.events.emit({ kind: 'changed', revision: workspace.revision })
  return { state: workspaceState(context), undo }
}
