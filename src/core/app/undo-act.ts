import type { Call } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { Definitions } from '../../model/workspace'
import { writableWorkspaceOf, type AppContext } from './app-context'
import { basePartOf, type BasePart } from './base-writing'
import { isOffTheDisk } from './generation-files'
import { underJournal } from './identity-aliases'
import { changedOf, recordChange, type Changed } from './history'
import { actToRedo, actToUndo, type NextAct } from './journal'
import { makeAgain, removeMade } from './made-segments'
import type { OpenWorkspace } from './open-workspace'
import { readBase } from './read-base'
import { takenBack } from './taken-back'
import { statesWithPresent } from './with-act'

/**
 * Takes an import back: the base is as it was before, with its fields, orders and contacts, and the members it brought are none. Only the newest that stands can be.
 * @throws Failure `nothingToUndo` when the act is not that one, or the state before it is no longer kept; `baseMissing`,
 * `baseDamaged`, `diskFull`, `changedByAnother`, `cancelled`. Then everything is as it was.
 */
export function undoAct(context: AppContext, id: string, call: Call): Promise<void> {
  return go(context, call, (definitions) => {
    const next = actToUndo(definitions)
    if (next?.record.id !== id) throw new Failure('nothingToUndo')
    return next
  })
}

/** Makes an import again that was taken back last. @throws Failure as `undoAct`, with `nothingToRedo`. */
export function redoAct(context: AppContext, id: string, call: Call): Promise<void> {
  return go(context, call, (definitions) => {
    const next = actToRedo(definitions)
    if (next?.record.id !== id) throw new Failure('nothingToRedo')
    return next
  })
}

/** Goes in turn with imports; its workspace is not let go meanwhile. */
function go(context: AppContext, call: Call, nextIn: (definitions: Definitions) => NextAct): Promise<void> {
  const workspace = writableWorkspaceOf(context)
  const work = context.importsInTurn(async (stoppable: Call) => {
    await workspace.writing?.done
    const next = nextIn(workspace.definitions)
    const { base } = await readState(context, workspace, next)
    if (stoppable.signal.aborted || context.open !== workspace) throw new Failure('cancelled')
    await put(context, workspace, next, base)
  })
  return context.work.run(call, work)
}

/** The other base, read and verified. */
async function readState(
  context: AppContext,
  { definitions, dataFolder }: OpenWorkspace,
  { state }: NextAct
): Promise<Pick<OpenWorkspace, 'base'>> {
  const { generation, fields } = state ?? { generation: null, fields: [] }
  const { base, baseProblem } = await readBase(context, dataFolder, { ...definitions, generation, fields })
  if (baseProblem === null) return { base }
  const name = generation?.customersFile ?? ''
  throw new Failure(baseProblem === 'missing' ? 'baseMissing' : 'baseDamaged', { name })
}

async function put(
  context: AppContext,
  workspace: OpenWorkspace,
  { record, state }: NextAct,
  base: OpenWorkspace['base']
): Promise<void> {
  const { definitions, base: oldBase, baseProblem } = workspace
  const [part, before] = [basePartOf(definitions), changedOf(workspace)]
  const name = { verb: 'segment.assign', about: record.sourceName }
  const changed = recordChange(before, name, (editable) => {
    if (record.undone) makeAgain(editable, record.id)
    else removeMade(editable, record.id)
  })
  const moved: BasePart = {
    ...part,
    generation: state?.generation ?? null,
    fields: state?.fields ?? [],
    journal: part.journal.map((each) => (each === record ? { ...each, undone: !each.undone } : each)),
    states: statesWithPresent(definitions)
  }
  show(context, workspace, moved, { ...changed, base, baseProblem: null })
  try {
    await context.saves.save(workspace, 'import')
  } catch (error) {
    show(context, workspace, part, { ...takenBack(changedOf(workspace), before, changed), base: oldBase, baseProblem })
    await isOffTheDisk(context, workspace, error)
    throw error
  }
}

function show(
  context: AppContext,
  workspace: OpenWorkspace,
  part: BasePart,
  state: Changed & Pick<OpenWorkspace, 'base' | 'baseProblem'>
): void {
  const definitions = { ...state.definitions, ...part }
  Object.assign(workspace, { ...state, definitions, revision: workspace.revision + 1 })
  Object.assign(workspace, underJournal(workspace, part.journal))
  context.events.emit({ kind: 'changed', revision: workspace.revision })
}
