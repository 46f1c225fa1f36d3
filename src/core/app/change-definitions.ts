import type { Definitions } from '../../model/workspace'
import { writableWorkspaceOf, type AppContext } from './app-context'
import { recordChange, type Changed, type ChangeName } from './history'
import type { OpenWorkspace } from './open-workspace'

/**
 * Makes an undoable change of the definitions and saves it before it settles.
 * When the save fails everything is as it was before, and the failure is thrown.
 */
export async function changeDefinitions(
  context: AppContext,
  name: ChangeName,
  change: (definitions: Definitions) => void
): Promise<OpenWorkspace> {
  const workspace = writableWorkspaceOf(context)
  return replaceDefinitions(context, recordChange(workspace, name, change))
}

/** Puts changed definitions in place, saves them, and goes back when the save fails. */
export async function replaceDefinitions(context: AppContext, changed: Changed): Promise<OpenWorkspace> {
  const workspace = writableWorkspaceOf(context)
  const before: Changed = { definitions: workspace.definitions, history: workspace.history }
  if (changed.definitions === before.definitions) return workspace
  put(context, workspace, changed)
  try {
    await context.saves.save(workspace)
  } catch (error) {
    undone.set(changed.definitions, before)
    goBack(context, workspace)
    throw error
  }
  return workspace
}

/** What was before definitions that could not be saved. */
const undone = new WeakMap<Definitions, Changed>()

/**
 * Takes back what could not be saved, step by step, as far as nothing else was built on it; what is left then and not on
 * disk, such as a draft, is tried again.
 */
function goBack(context: AppContext, workspace: OpenWorkspace): void {
  let earlier = undone.get(workspace.definitions)
  for (; earlier; earlier = undone.get(workspace.definitions)) put(context, workspace, earlier)
  const { definitions, onDisk, keptAside } = workspace
  if (definitions !== onDisk && definitions !== keptAside) context.saves.saveSoon(workspace)
}

/** Makes an undoable change that is saved within half a second: for edits that follow the hand. */
export function changeDefinitionsSoon(
  context: AppContext,
  name: ChangeName,
  change: (definitions: Definitions) => void
): OpenWorkspace {
  const workspace = writableWorkspaceOf(context)
  const changed = recordChange(workspace, name, change)
  if (changed.definitions === workspace.definitions) return workspace
  put(context, workspace, changed)
  context.saves.saveSoon(workspace)
  return workspace
}

function put(context: AppContext, workspace: OpenWorkspace, changed: Changed): void {
  workspace.definitions = changed.definitions
  workspace.history = changed.history
  workspace.revision += 1
  context.events.emit({ kind: 'changed', revision: workspace.revision })
}
