import type { Call } from '../../contract/api'
import type { Source } from '../../contract/places'
import { Failure } from '../../contract/failure'
import type { ImportOutcome } from '../../contract/results'
import type { Recipe } from '../../model/recipe'
import { fieldIdsOf } from '../import/field-ids'
import { adoptBase } from './adopt-base'
import { alongImport } from './assign-imported'
import { openWorkspaceOf, writableWorkspaceOf, type AppContext } from './app-context'
import type { ActFacts } from './base-writing'
import { removedFields } from './change-fields'
import type { OpenWorkspace } from './open-workspace'
import { planOf } from './plan-import'
import { readPlanned, type PlannedFile } from './read-planned'
import type { PlanFigures } from './planned-base'
import { uploadPath } from './source-path'
import { currentView, fieldSummaries } from './workspace-state'

/**
 * Brings in what a plan has read. The file stays for the list of its rejects. @throws Failure `planNotFound` when it is no longer
 * there or the base has become another one since, `cancelled`, `diskRefused`.
 */
export function applyPlan(context: AppContext, id: string, call: Call): Promise<ImportOutcome> {
  const workspace = writableWorkspaceOf(context)
  const work = context.importsInTurn(async (stoppable: Call) => {
    const started = context.ports.clock.ticks()
    const plan = planOf(workspace, id)
    await workspace.writing?.done
    const { planned, over, file } = plan
    if (!planned || over !== workspace.base) throw new Failure('planNotFound', { id })
    await adopt(context, { planned, ...file }, stoppable)
    plan.planned = plan.over = null
    return outcomeOf(context, workspace, { planned, recipe: file.recipe }, started)
  })
  return context.work.run(call, work)
}

/**
 * Imports a file in one step, with the recipe given or the one detected.
 * The old base stays whole until the new one is durable, and when no row can be taken. @throws Failure of reading, `noRows`,
 * `cancelled`, `diskFull`.
 */
export function importInto(
  context: AppContext,
  source: Source,
  recipe: Recipe | null,
  call: Call
): Promise<ImportOutcome> {
  const workspace = writableWorkspaceOf(context)
  const work = context.importsInTurn(async (stoppable: Call) => {
    if (stoppable.signal.aborted) throw new Failure('cancelled')
    const { clock, files } = context.ports
    const started = clock.ticks()
    const file = await readPlanned(context, workspace, source, recipe, stoppable)
    await adopt(context, file, stoppable)
    if (source.kind === 'upload') await files.remove(uploadPath(files, workspace, source.id)).catch(() => undefined)
    return outcomeOf(context, workspace, file, started)
  })
  return context.work.run(call, work)
}

async function adopt(context: AppContext, { planned, recipe, fileName }: PlannedFile, call: Call): Promise<void> {
  const about = recipe.about ?? 'customers'
  const act: ActFacts = { kind: 'import', about, ...countsOf(planned.figures) }
  const workspace = openWorkspaceOf(context)
  const { problem } = workspace.peopleFile
  const assignments = planned.assignments ?? []
  if (problem && assignments.length > 0) throw new Failure('peopleUnreadable', { why: problem })
  const along = alongImport(context, {
    assignments,
    back: comingBack(workspace, recipe),
    sourceName: fileName
  })
  await adoptBase(context, { ...planned.base, recipe, sourceName: fileName, act, along }, call)
}

/** Fields that were left out and come back with an import that asks for them. */
function comingBack(workspace: OpenWorkspace, { columns, key }: Recipe): string[] {
  const asked = fieldIdsOf(columns).filter((_, position) => position !== key)
  return removedFields(workspace).flatMap(({ id }) => (asked.includes(id) ? [id] : []))
}

function countsOf(figures: PlanFigures): Pick<ActFacts, 'new' | 'changed' | 'removed' | 'events' | 'rejected'> {
  const { new: fresh, changed, absent, removesAbsent, rejected } = figures
  return { new: fresh, changed, removed: removesAbsent ? absent : 0, events: figures.events?.new ?? 0, rejected }
}

function outcomeOf(
  context: AppContext,
  workspace: OpenWorkspace,
  { planned: { figures, read }, recipe }: Pick<PlannedFile, 'planned' | 'recipe'>,
  started: number
): ImportOutcome {
  const { duplicates, unreadable, reasons, rejects, same, absent, rows } = figures
  return {
    about: recipe.about ?? 'customers',
    ...read,
    imported: rows - figures.rejected - duplicates,
    duplicates,
    unreadable,
    reasons,
    rejects,
    ...countsOf(figures),
    same,
    absent,
    fields: fieldSummaries(currentView(context, workspace)),
    seconds: (context.ports.clock.ticks() - started) / 1000
  }
}
