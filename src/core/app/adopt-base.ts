import type { Call } from '../../contract/api'
import { Failure, failureDataOf, failureFrom, type FailureData } from '../../contract/failure'
import type { Durability } from '../../contract/results'
import type { Generation } from '../../model/workspace'
import { writableWorkspaceOf, type AppContext } from './app-context'
import { basePartOf, type Along, type BasePart, type NewBase } from './base-writing'
import { forgetUnusedGenerations, isOffTheDisk, newFilesOf, removeFiles, writeGeneration } from './generation-files'
import { changedOf, recordChange, type Changed } from './history'
import { adoptedAliases, withAliasesAsBefore } from './identity-aliases'
import { nextGeneration } from './next-generation'
import type { OpenWorkspace } from './open-workspace'
import { takenBack } from './taken-back'
import { withAct } from './with-act'
import { withEvents } from './with-events'

/**
 * Puts a new base in the place of the one that is open, so that it can be previewed at once, and writes it meanwhile: the
 * files of a new generation beside the old ones, then the workspace that names them in one save. Until then every save
 * names the old base, which stays whole; when the writing fails or is cancelled the workspace has it again.
 * @throws Failure `cancelled`, `diskRefused`; then nothing was changed.
 */
export async function adoptBase(context: AppContext, base: NewBase, call: Call): Promise<void> {
  const workspace = writableWorkspaceOf(context)
  await workspace.writing?.done
  const generation = await nextGeneration(context, workspace, base)
  if (call.signal.aborted || context.open !== workspace) throw new Failure('cancelled')
  const id = `act_${context.ports.randomness.hex(8)}`
  const along = base.along?.(workspace) ?? null
  const changed = withAlong(workspace, along, id)
  const old: OldBase = {
    part: basePartOf(workspace.definitions),
    base: workspace.base,
    baseProblem: workspace.baseProblem,
    changed: { from: changedOf(workspace), to: changed },
    written: { people: workspace.people, peopleFile: workspace.peopleFile }
  }
  const definitions = { ...changed.definitions, ...withAct(workspace.definitions, generation, base, id) }
  if (workspace.onDisk === workspace.definitions) workspace.onDisk = definitions
  const { fields } = base
  const table = withEvents(base.table, base)
  const durability: Durability = { kind: 'writing', done: 0, total: 1 }
  const { people, history } = changed
  Object.assign(workspace, { definitions, people, history, base: { table, fields }, baseProblem: null, durability })
  Object.assign(workspace, adoptedAliases(workspace, old.part.journal, base.aliases, { id, at: generation.importedAt }))
  const controller = new AbortController()
  const done = write(context, workspace, { base, generation, old, signal: controller.signal })
  const without = along?.without ?? null
  workspace.writing = { before: old.part, without, isNamed: false, cancel: () => controller.abort(), done }
  tellChanged(context, workspace)
}

/** The same, and waits until the base is on disk. A cancel takes it back. @throws Failure that kept it from the disk. */
export async function adoptBaseDurably(context: AppContext, base: NewBase, call: Call): Promise<void> {
  const workspace = writableWorkspaceOf(context)
  await adoptBase(context, base, call)
  const { writing } = workspace
  call.signal.addEventListener('abort', () => writing?.cancel(), { once: true })
  const failure = await writing?.done
  if (failure) throw failureFrom(failure)
}

/** What goes back in place when the writing fails. */
interface OldBase extends Pick<OpenWorkspace, 'base' | 'baseProblem'> {
  readonly part: BasePart
  /** What came along. */
  readonly changed: { readonly from: Changed; readonly to: Changed }
  /** Of which the aliases go back. */
  readonly written: Pick<OpenWorkspace, 'people' | 'peopleFile'>
}

/** What comes along with a base. @throws Failure `peopleUnreadable`. */
function withAlong(workspace: OpenWorkspace, along: Along | null, act: string): Changed {
  const before = changedOf(workspace)
  if (!along) return before
  const changed = recordChange(before, along.name, (editable) => along.change(editable, act))
  const { problem } = workspace.peopleFile
  if (problem && changed.people !== before.people) throw new Failure('peopleUnreadable', { why: problem })
  return changed
}

interface Work {
  readonly base: NewBase
  readonly generation: Generation
  readonly old: OldBase
  readonly signal: AbortSignal
}

async function write(context: AppContext, workspace: OpenWorkspace, work: Work): Promise<FailureData | null> {
  const { generation, base, old, signal } = work
  const written = newFilesOf(generation, old.part.generation)
  try {
    await writeGeneration(context, workspace, written, base, {
      signal,
      onProgress: progressTeller(context, workspace)
    })
    await context.saves.save(workspace, 'import')
  } catch (error) {
    takeBack(context, workspace, old, error)
    if (await isOffTheDisk(context, workspace, error)) await removeFiles(context, workspace, written)
    workspace.writing = null
    return failureDataOf(error)
  }
  tellDurability(context, workspace, { kind: 'saved' })
  await forgetUnusedGenerations(context, workspace, old.part.generation)
  workspace.writing = null
  return null
}

/**
 * The old base is in its place again; what else was changed meanwhile stays, and with it what came along, as far as that
 * means anything without the act. A cancel is no failure to be told of.
 */
function takeBack(context: AppContext, workspace: OpenWorkspace, old: OldBase, error: unknown): void {
  const { definitions: now, onDisk } = workspace
  const { base, baseProblem } = old
  const before = takenBack(changedOf(workspace), old.changed.from, old.changed.to)
  const definitions = { ...before.definitions, ...old.part }
  Object.assign(workspace, { ...before, definitions, base, baseProblem })
  if (onDisk === now) workspace.onDisk = definitions
  Object.assign(workspace, withAliasesAsBefore(workspace, old.written))
  if (workspace.people !== workspace.peopleFile.onDisk) context.saves.saveSoon(workspace)
  const failure = failureDataOf(error)
  tellChanged(context, workspace)
  tellDurability(context, workspace, failure.code === 'cancelled' ? { kind: 'saved' } : { kind: 'failed', failure })
}

function tellChanged({ events }: AppContext, workspace: OpenWorkspace): void {
  workspace.revision += 1
  events.emit({ kind: 'changed', revision: workspace.revision })
}

function tellDurability({ events }: AppContext, workspace: OpenWorkspace, durability: Durability): void {
  workspace.durability = durability
  events.emit({ kind: 'durability', durability })
}

const tellMilliseconds = 100

function progressTeller(
  context: AppContext,
  workspace: OpenWorkspace
): (progress: { readonly done: number; readonly total: number }) => void {
  const { clock } = context.ports
  let told = Number.NEGATIVE_INFINITY
  return ({ done, total }) => {
    if (clock.ticks() - told < tellMilliseconds) return
    told = clock.ticks()
    tellDurability(context, workspace, { kind: 'writing', done, total })
  }
}
