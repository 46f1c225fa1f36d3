import { Failure } from '../../contract/failure'
import type { Definitions } from '../../model/workspace'
import { readCustomersFile } from '../store/customers-file'
import { clearWaiting } from '../store/generations'
import { dataFolderOf } from '../store/data-folder'
import { readWorkspaceFile } from '../store/workspace-file'
import type { AppContext } from './app-context'
import { closeWorkspace } from './close-workspace'
import { pathOfWorkspace, workspaceNameFor } from './workspace-place'
import { emptyHistory } from './history'
import type { Base } from './open-workspace'

/**
 * Opens a workspace of the folder in place of the one that is open. Everything is checked before anything is written;
 * a workspace that somebody else holds opens read-only. @throws Failure `workspaceNotFound`, `workspaceDamaged`, `workspaceForeign`, `workspaceNewer`.
 */
export async function openWorkspace(context: AppContext, givenName: string): Promise<void> {
  const { ports } = context
  const name = workspaceNameFor(givenName)
  const path = pathOfWorkspace(context, name)
  if (context.open?.path === path) return
  await closeWorkspace(context)
  await readWorkspaceFile(ports, path)
  const attempt = await ports.files.lock(path)
  try {
    const { definitions, meta, seal } = await readWorkspaceFile(ports, path)
    const dataFolder = dataFolderOf(ports.files, path)
    if (attempt.lock) await clearWaiting(ports, dataFolder)
    const facts = await ports.files.facts(path)
    context.open = {
      name,
      path,
      dataFolder,
      meta,
      lock: attempt.lock,
      readOnlyBecause: attempt.lock ? null : attempt.holder,
      definitions,
      history: emptyHistory,
      seal,
      savedAt: facts?.changedAt ?? ports.clock.now(),
      revision: 1,
      ...(await readBase(context, dataFolder, definitions))
    }
  } catch (error) {
    await attempt.lock?.release()
    throw error
  }
}

async function readBase(
  context: AppContext,
  dataFolder: string,
  definitions: Definitions
): Promise<{ base: Base | null; baseProblem: 'missing' | 'damaged' | null }> {
  if (!definitions.generation) return { base: null, baseProblem: null }
  const path = context.ports.files.join(dataFolder, definitions.generation.customersFile)
  try {
    const { table } = await readCustomersFile(context.ports, path)
    return { base: { table, fields: definitions.fields }, baseProblem: null }
  } catch (error) {
    if (error instanceof Failure && error.code === 'baseMissing') return { base: null, baseProblem: 'missing' }
    if (error instanceof Failure && error.code === 'baseDamaged') return { base: null, baseProblem: 'damaged' }
    throw error
  }
}
