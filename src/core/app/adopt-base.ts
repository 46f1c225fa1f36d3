import type { Call } from '../../contract/api'
import type { CustomerTable } from '../../model/customer-table'
import type { EventTable } from '../../model/event-table'
import type { Field } from '../../model/field'
import type { Recipe } from '../../model/recipe'
import type { Definitions, Generation } from '../../model/workspace'
import { failureDataOf } from '../../contract/failure'
import { generationsOfBackups } from '../store/backups'
import { removeUnusedGenerations } from '../store/generations'
import { readWorkspaceFile } from '../store/workspace-file'
import { writeCustomersFile } from '../store/customers-file'
import { writeEventsFile } from '../store/events-file'
import { writableWorkspaceOf, type AppContext } from './app-context'
import type { OpenWorkspace } from './open-workspace'
import { isKeptAside } from './save-queue'

/** A base that has been read or made and is to become the workspace's. */
export interface NewBase {
  readonly table: CustomerTable
  readonly fields: readonly Field[]
  readonly recipe: Recipe | null
  readonly sourceName: string
  readonly orders: EventTable | null
  readonly contacts: EventTable | null
}

/**
 * Writes the files of a new generation beside the old ones, then moves the workspace to it in one save.
 * A crash or a failure in between leaves the old base whole; the files of generations before the last are removed.
 */
export async function adoptBase(context: AppContext, base: NewBase, call: Call): Promise<void> {
  const workspace = writableWorkspaceOf(context)
  const generation = await writeGeneration(context, workspace, base, call)
  const before = workspace.definitions
  const definitions = withBase(before, generation, base)
  const { base: oldBase, baseProblem: oldProblem } = workspace
  Object.assign(workspace, { definitions, base: { table: base.table, fields: base.fields }, baseProblem: null })
  try {
    await context.saves.save(workspace, 'import')
  } catch (error) {
    const old = withoutBase(workspace.definitions, definitions, before)
    Object.assign(workspace, { definitions: old, base: oldBase, baseProblem: oldProblem })
    if (!(await mayBeNamed(context, workspace, error))) await removeFiles(context, workspace, generation)
    throw error
  }
  workspace.revision += 1
  context.events.emit({ kind: 'changed', revision: workspace.revision })
  await forgetUnused(context, workspace, [generation, before.generation])
}

/** The base is in place: what cannot be cleared away now waits for the next import. */
async function forgetUnused(
  context: AppContext,
  { dataFolder }: OpenWorkspace,
  kept: readonly (Generation | null)[]
): Promise<void> {
  const { ports } = context
  try {
    await removeUnusedGenerations(ports, dataFolder, [...kept, ...(await generationsOfBackups(ports, dataFolder))])
  } catch (error) {
    ports.log.warn(`generations not cleared: ${failureDataOf(error).code}`)
  }
}

/** A save may fail when the file has its name already, or leave a conflict copy: then the new files may be named there and stay. */
async function mayBeNamed(context: AppContext, workspace: OpenWorkspace, error: unknown): Promise<boolean> {
  if (isKeptAside(error)) return true
  const onDisk = await readWorkspaceFile(context.ports, workspace.path).catch(() => null)
  return onDisk === null || onDisk.seal.sha256 !== workspace.seal.sha256
}

async function writeGeneration(
  context: AppContext,
  workspace: OpenWorkspace,
  base: NewBase,
  call: Call
): Promise<Generation> {
  const { ports } = context
  const { files } = ports
  await files.ensureFolder(workspace.dataFolder)
  const number = await freeNumber(context, workspace)
  const name = (kind: string) => `${kind}-${String(number).padStart(4, '0')}.sqlite`
  const generation: Generation = {
    number,
    customersFile: name('customers'),
    ordersFile: base.orders ? name('orders') : null,
    contactsFile: base.contacts ? name('contacts') : null,
    customers: base.table.rows,
    importedAt: ports.clock.now(),
    sourceName: base.sourceName
  }
  const pathOf = (file: string) => files.join(workspace.dataFolder, file)
  try {
    await writeCustomersFile(ports, pathOf(generation.customersFile), base.table, base.fields, {
      signal: call.signal,
      onProgress: call.progress
    })
    if (base.orders && generation.ordersFile) await writeEventsFile(ports, pathOf(generation.ordersFile), base.orders)
    if (base.contacts && generation.contactsFile) {
      await writeEventsFile(ports, pathOf(generation.contactsFile), base.contacts)
    }
  } catch (error) {
    await removeFiles(context, workspace, generation)
    throw error
  }
  return generation
}

async function freeNumber(context: AppContext, workspace: OpenWorkspace): Promise<number> {
  const taken = (await context.ports.files.list(workspace.dataFolder)).map((file) =>
    Number(/^(?:customers|orders|contacts)-(\d+)\.sqlite/.exec(file.name)?.[1] ?? 0)
  )
  return Math.max(0, workspace.definitions.generation?.number ?? 0, ...taken) + 1
}

async function removeFiles(context: AppContext, workspace: OpenWorkspace, generation: Generation): Promise<void> {
  const { files } = context.ports
  for (const file of [generation.customersFile, generation.ordersFile, generation.contactsFile]) {
    if (file) await files.remove(files.join(workspace.dataFolder, file)).catch(() => undefined)
  }
}

/** The definitions as they were before the base was moved; what else was changed since then stays. */
function withoutBase(now: Definitions, withNewBase: Definitions, before: Definitions): Definitions {
  if (now === withNewBase) return before
  return { ...now, generation: before.generation, fields: before.fields, recipes: before.recipes }
}

function withBase(definitions: Definitions, generation: Generation, base: NewBase): Definitions {
  const recipes = base.recipe ? [...definitions.recipes, base.recipe].slice(-20) : definitions.recipes
  return { ...definitions, generation, fields: [...base.fields], recipes }
}
