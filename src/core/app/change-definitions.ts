import { Failure } from '../../contract/failure'
import type { PeopleRecords } from '../../model/people'
import type { Definitions } from '../../model/workspace'
import { writableWorkspaceOf, type AppContext } from './app-context'
import { recordChange, type Changed, type ChangeName, type Editable } from './history'
import type { OpenWorkspace } from './open-workspace'

/** Makes an undoable change of the definitions and saves it before it settles. @throws Failure as `changeWorkspace`. */
export function changeDefinitions(
  context: AppContext,
  name: ChangeName,
  change: (definitions: Definitions) => void
): Promise<OpenWorkspace> {
  return changeWorkspace(context, name, ({ definitions }) => change(definitions))
}

/** Makes an undoable change of what is written about persons and saves it before it settles. @throws Failure as `changeWorkspace`. */
export function changePeople(
  context: AppContext,
  name: ChangeName,
  change: (people: PeopleRecords) => void
): Promise<OpenWorkspace> {
  return changeWorkspace(context, name, ({ people }) => change(people))
}

/**
 * Makes an undoable change of definitions, of what is written about persons, or of both, and saves it before it settles.
 * When the save fails everything is as it was before, and the failure is thrown.
 * @throws Failure also `peopleUnreadable` when people.sqlite cannot be used.
 */
export async function changeWorkspace(
  context: AppContext,
  name: ChangeName,
  change: (editable: Editable) => void
): Promise<OpenWorkspace> {
  return replaceDefinitions(context, recordChange(writableWorkspaceOf(context), name, change))
}

/** Puts changed definitions and people in place, saves them, and goes back when the save fails. */
export async function replaceDefinitions(context: AppContext, changed: Changed): Promise<OpenWorkspace> {
  const workspace = writableWorkspaceOf(context)
  const { definitions, people, history } = workspace
  if (changed.definitions === definitions && changed.people === people) return workspace
  const { problem } = workspace.peopleFile
  if (changed.people !== people && problem) throw new Failure('peopleUnreadable', { why: problem })
  put(context, workspace, changed)
  try {
    await context.saves.save(workspace)
  } catch (error) {
    rememberBefore(changed, { definitions, people, history })
    goBack(context, workspace)
    throw error
  }
  return workspace
}

/** What was before a state that could not be saved. */
const undone = new WeakMap<Definitions, WeakMap<PeopleRecords, Changed>>()

function rememberBefore({ definitions, people }: Editable, before: Changed): void {
  const ofDefinitions = undone.get(definitions) ?? new WeakMap<PeopleRecords, Changed>()
  undone.set(definitions, ofDefinitions.set(people, before))
}

/**
 * Takes back what could not be saved, step by step, as far as nothing else was built on it; what is left then and not on
 * disk, such as a draft, is tried again.
 */
function goBack(context: AppContext, workspace: OpenWorkspace): void {
  const earlier = () => undone.get(workspace.definitions)?.get(workspace.people)
  for (let before = earlier(); before; before = earlier()) put(context, workspace, before)
  const { definitions, onDisk, keptAside, people, peopleFile } = workspace
  if ((definitions !== onDisk && definitions !== keptAside) || people !== peopleFile.onDisk)
    context.saves.saveSoon(workspace)
}

/** Makes an undoable change that is saved within half a second: for edits that follow the hand. */
export function changeDefinitionsSoon(
  context: AppContext,
  name: ChangeName,
  change: (definitions: Definitions) => void
): OpenWorkspace {
  const workspace = writableWorkspaceOf(context)
  const changed = recordChange(workspace, name, ({ definitions }) => change(definitions))
  if (changed.definitions === workspace.definitions) return workspace
  put(context, workspace, changed)
  context.saves.saveSoon(workspace)
  return workspace
}

function put(context: AppContext, workspace: OpenWorkspace, { definitions, people, history }: Changed): void {
  Object.assign(workspace, { definitions, people, history, revision: workspace.revision + 1 })
  context.events.emit({ kind: 'changed', revision: workspace.revision })
}
