import { changeDefinitions, replaceDefinitions } from '../change-definitions'
import { closeWorkspace } from '../close-workspace'
import { createSampleWorkspace } from '../create-sample-workspace'
import { createWorkspace } from '../create-workspace'
import { copyWorkspaceTo, duplicateWorkspace, saveWorkspaceAs } from '../copy-workspace'
import { lookAtWorkspace } from '../look-at-workspace'
import { openWorkspace, reopenWorkspace } from '../open-workspace-file'
import { moveWorkspaceTo, renameWorkspace } from '../rename-workspace'
import { removeWorkspace } from '../remove-workspace'
import { redoChange, undoChange, type Changed } from '../history'
import { workspaceState } from '../workspace-state'
import { writableWorkspaceOf, type AppContext } from '../app-context'
import type { Api, Verb } from '../../../contract/api'
import type { Folder } from '../../../contract/elsewhere'
import { Failure, type FailureCode } from '../../../contract/failure'
import type { WorkspaceState } from '../../../contract/results'
import { listWorkspaces } from '../../store/list-workspaces'
import type { VerbsOf } from './verbs-of'

/** Making, opening, closing and listing workspaces; settings; undo and redo. */
export function workspaceVerbs(
  context: AppContext
): VerbsOf<'program'> & VerbsOf<'workspace'> & VerbsOf<'settings'> & VerbsOf<'history'> {
  const { ports, inTurn } = context
  return {
    'program.about': async () => ({ version: ports.version, host: ports.host, folder: ports.folder, language: null }),
    'workspace.list': () => listWorkspaces(ports),
    'workspace.create': inTurn(async (args) => {
      await createWorkspace(context, args)
      return workspaceState(context)
    }),
    'workspace.createSample': inTurn(async ({ language }, call) => {
      await createSampleWorkspace(context, language, call)
      return workspaceState(context)
    }),
    'workspace.open': inTurn(async ({ name }) => {
      await openWorkspace(context, name)
      return workspaceState(context)
    }),
    'workspace.close': inTurn(async () => {
      await closeWorkspace(context)
      return null
    }),
    'workspace.state': inTurn(async () => workspaceState(context)),
    'workspace.remove': inTurn(async ({ name }) => {
      await removeWorkspace(context, name)
      return null
    }),
    ...copyingVerbs(context),
    'settings.change': async (settings) => {
      const about = Object.keys(settings).join(', ')
      await changeDefinitions(context, { verb: 'settings.change', about }, (definitions) => {
        Object.assign(definitions.settings, settings)
      })
      return workspaceState(context)
    },
    'history.undo': () => step(context, undoChange, 'nothingToUndo'),
    'history.redo': () => step(context, redoChange, 'nothingToRedo')
  }
}

function copyingVerbs(
  context: AppContext
): Pick<Api, `workspace.${'reopen' | 'look' | 'saveAs' | 'duplicate' | 'rename' | 'copyTo' | 'moveTo'}`> {
  const { inTurn } = context
  return {
    'workspace.reopen': inTurn(async () => {
      await reopenWorkspace(context)
      return workspaceState(context)
    }),
    'workspace.look': inTurn(() => lookAtWorkspace(context)),
    'workspace.saveAs': inTurn(async ({ name }, call) => {
      await saveWorkspaceAs(context, name, call)
      return workspaceState(context)
    }),
    'workspace.duplicate': inTurn(async ({ name, as }, call) => {
      await duplicateWorkspace(context, name, as, call)
      return null
    }),
    'workspace.rename': inTurn(async ({ name, to }) => {
      await renameWorkspace(context, name, to)
      return null
    }),
    'workspace.copyTo': inTurn(async ({ name, folder }, call) =>
      copyWorkspaceTo(context, pathOf(folder, 'workspace.copyTo'), name, call)
    ),
    'workspace.moveTo': inTurn(async ({ folder }) => moveWorkspaceTo(context, pathOf(folder, 'workspace.moveTo')))
  }
}

/** The core cannot ask the user; a host that can puts the path in. */
function pathOf(folder: Folder, verb: Verb): string {
  if (folder.kind === 'path') return folder.path
  throw new Failure('invalidArguments', { verb, place: 'folder', rule: 'this host cannot ask for a folder' })
}

async function step(
  context: AppContext,
  move: (before: Changed) => Changed | null,
  refusal: FailureCode
): Promise<WorkspaceState> {
  const changed = move(writableWorkspaceOf(context))
  if (!changed) throw new Failure(refusal)
  await replaceDefinitions(context, changed)
  return workspaceState(context)
}
