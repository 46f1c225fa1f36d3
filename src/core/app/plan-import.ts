import type { Call } from '../../contract/api'
import type { Source } from '../../contract/places'
import { Failure } from '../../contract/failure'
import type { ImportPlan } from '../../contract/import-plan'
import type { Recipe } from '../../model/recipe'
import { writableWorkspaceOf, type AppContext } from './app-context'
import type { Base, OpenWorkspace } from './open-workspace'
import type { Strangers } from './planned-base'
import { readPlanned, type PlannedFile } from './read-planned'
import { uploadPath } from './source-path'

/** A plan that was told, with the base it would make, until it is applied or another takes its place. */
export interface ReadyPlan {
  readonly id: string
  readonly source: Source
  readonly file: Pick<PlannedFile, 'recipe' | 'fileName'>
  /** The base that it was compared with; null also once it was applied, so that nobody holds the former base. */
  over: Base | null
  /** Whose events are left out, also once it was applied. */
  readonly strangers: Strangers | null
  /** Null once it was applied. */
  planned: PlannedFile['planned'] | null
}

const ready = new WeakMap<OpenWorkspace, ReadyPlan>()

/** Finds out what an import would do, and keeps the base it would make in memory. Takes the place of an earlier plan. @throws Failure as `readPlanned`. */
export async function planImport(
  context: AppContext,
  source: Source,
  recipe: Recipe | null,
  call: Call
): Promise<ImportPlan> {
  const workspace = writableWorkspaceOf(context)
  const work = context.importsInTurn((stoppable: Call) => planWhileOpen(context, workspace, source, recipe, stoppable))
  return context.work.run(call, work)
}

async function planWhileOpen(
  context: AppContext,
  workspace: OpenWorkspace,
  source: Source,
  given: Recipe | null,
  call: Call
): Promise<ImportPlan> {
  if (call.signal.aborted) throw new Failure('cancelled')
  const { clock, randomness } = context.ports
  const started = clock.ticks()
  const former = ready.get(workspace)
  if (former) await forget(context, workspace, former, source)
  const { planned, recipe, fileName } = await readPlanned(context, workspace, source, given, call)
  const id = `plan_${randomness.hex(8)}`
  const strangers = planned.strangers ?? null
  ready.set(workspace, { id, source, file: { recipe, fileName }, over: workspace.base, strangers, planned })
  const seconds = (clock.ticks() - started) / 1000
  return { ...planned.figures, id, about: recipe.about ?? 'customers', sourceName: fileName, seconds }
}

/** The plan of an id. @throws Failure `planNotFound` when another took its place, or it was forgotten. */
export function planOf(workspace: OpenWorkspace, id: string): ReadyPlan {
  const plan = ready.get(workspace)
  if (plan?.id !== id) throw new Failure('planNotFound', { id })
  return plan
}

/** Lets go of the base that a plan would make; an upload that was imported already goes too. */
export async function forgetPlan(context: AppContext, id: string): Promise<void> {
  const workspace = writableWorkspaceOf(context)
  const plan = ready.get(workspace)
  if (plan?.id === id) await forget(context, workspace, plan, null)
}

async function forget(
  { ports: { files } }: AppContext,
  workspace: OpenWorkspace,
  { source, planned }: ReadyPlan,
  next: Source | null
): Promise<void> {
  ready.delete(workspace)
  const isNeeded = planned !== null || (next?.kind === 'upload' && source.kind === 'upload' && next.id === source.id)
  if (source.kind !== 'upload' || isNeeded) return
  await files.remove(uploadPath(files, workspace, source.id)).catch(() => undefined)
}
