import type { Call } from '../../contract/api'
import { Failure, failureDataOf, failureFrom, type FailureData } from '../../contract/failure'
import type { Durability } from '../../contract/results'
import type { Definitions, Generation } from '../../model/workspace'
import { generationFileName, generationNumberOf } from '../store/generations'
import { writableWorkspaceOf, type AppContext } from './app-context'
import { basePartOf, type BasePart, type NewBase } from './base-writing'
import { forgetUnusedGenerations, mayBeNamed, removeGeneration, writeGeneration } from './generation-files'
import type { OpenWorkspace } from './open-workspace'
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
  const old: OldBase = {
    part: basePartOf(workspace.definitions),
    base: workspace.base,
    baseProblem: workspace.baseProblem
  }
  const definitions = withBase(workspace.definitions, generation, base)
  if (workspace.onDisk === workspace.definitions) workspace.onDisk = definitions
  const { fields } = base
  const table = withEvents(base.table, base)
  const durability: Durability = { kind: 'writing', done: 0, total: 1 }
  Object.assign(workspace, { definitions, base: { table, fields }, baseProblem: null, durability })
  const controller = new AbortController()
  const done = write(context, workspace, { base, generation, old, signal: controller.signal })
  workspace.writing = { before: old.part, cancel: () => controller.abort(), done }
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
}

interface Work {
  readonly base: NewBase
  readonly generation: Generation
  readonly old: OldBase
  readonly signal: AbortSignal
}

async function write(context: AppContext, workspace: OpenWorkspace, work: Work): Promise<FailureData | null> {
  const { generation, base, old, signal } = work
  try {
    await writeGeneration(context, workspace, generation, base, {
      signal,
      onProgress: progressTeller(context, workspace)
    })
    await context.saves.save(workspace, 'import')
  } catch (error) {
    takeBack(context, workspace, old, error)
    if (!(await mayBeNamed(context, workspace, error))) await removeGeneration(context, workspace, generation)
    return failureDataOf(error)
  }
  tellDurability(context, workspace, { kind: 'saved' })
  await forgetUnusedGenerations(context, workspace, old.part.generation)
  return null
}

/** The old base is in its place again; what else was changed meanwhile stays. A cancel is no failure to be told of. */
function takeBack(context: AppContext, workspace: OpenWorkspace, old: OldBase, error: unknown): void {
  const { definitions: now, onDisk } = workspace
  const definitions = { ...now, ...old.part }
  const { base, baseProblem } = old
  Object.assign(workspace, { definitions, base, baseProblem, writing: null })
  if (onDisk === now) workspace.onDisk = definitions
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

async function nextGeneration(context: AppContext, workspace: OpenWorkspace, base: NewBase): Promise<Generation> {
  const { files, clock } = context.ports
  const taken = (await files.list(workspace.dataFolder)).map(({ name }) => generationNumberOf(name))
  const number = Math.max(0, workspace.definitions.generation?.number ?? 0, ...taken) + 1
  return {
    number,
    customersFile: generationFileName('customers', number),
    ordersFile: base.orders ? generationFileName('orders', number) : null,
    contactsFile: base.contacts ? generationFileName('contacts', number) : null,
    customers: base.table.rows,
    importedAt: clock.now(),
    sourceName: base.sourceName
  }
}

function withBase(definitions: Definitions, generation: Generation, base: NewBase): Definitions {
  const recipes = base.recipe ? [...definitions.recipes, base.recipe].slice(-20) : definitions.recipes
  return { ...definitions, generation, fields: [...base.fields], recipes }
}
