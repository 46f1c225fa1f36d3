import type { Call } from '../../contract/api'
import type { MergeOutcome } from '../../contract/identity-results'
import { Failure } from '../../contract/failure'
import { createColumnMemory } from '../columns/column-memory'
import { mergedCustomers } from '../identity/merged-customers'
import { adoptBase } from './adopt-base'
import { writableWorkspaceOf, type AppContext } from './app-context'
import type { NewBase } from './base-writing'
import { inSteps } from './in-steps'
import { formerIds } from './merge-choices'
import type { OpenWorkspace } from './open-workspace'
import { forgetMergePlan, groupsInFiles, mergePlanOf, type ReadyMerge } from './plan-merge'

/**
 * Makes one customer of each group of a plan: the others' ids become the survivor's, and what was written about them is found
 * there. An act of the Journal. @throws Failure `planNotFound` when the customers are no longer those of the plan,
 * `peopleUnreadable`, `cancelled`, `diskRefused`.
 */
export function mergeCustomers(context: AppContext, id: string, call: Call): Promise<MergeOutcome> {
  const workspace = writableWorkspaceOf(context)
  const work = context.importsInTurn(async (stoppable: Call) => {
    const { clock } = context.ports
    const started = clock.ticks()
    mergePlanOf(context, workspace, id)
    await workspace.writing?.done
    const plan = mergePlanOf(context, workspace, id)
    const { problem } = workspace.peopleFile
    if (problem) throw new Failure('peopleUnreadable', { why: problem })
    const base = await mergedBase(context, workspace, plan, stoppable)
    await adoptBase(context, base, stoppable)
    forgetMergePlan(plan)
    const { groups, gone, changed, customersAfter } = plan.figures
    return { groups, gone, changed, customers: customersAfter, seconds: (clock.ticks() - started) / 1000 }
  })
  return context.work.run(call, work)
}

async function mergedBase(
  { ports: { loops } }: AppContext,
  { definitions: { generation } }: OpenWorkspace,
  { found, merge, figures: { gone, changed } }: ReadyMerge,
  call: Call
): Promise<NewBase> {
  const { base, groups, ruledColumnOf } = merge
  const inFiles = groupsInFiles(merge)
  const { size: total } = base.table.columns
  const tell = (columns: number): void => {
    const done = Math.round((base.table.rows * columns) / total)
    call.progress({ phase: 'computing', done, total: base.table.rows, unit: 'rows', rows: done, rowsPerSecond: 0 })
  }
  const parts = { table: base.table, groups: inFiles, ruledColumnOf, memory: createColumnMemory(loops), tell }
  const table = inFiles.length === 0 ? base.table : await inSteps(mergedCustomers(parts), call.signal)
  const { rows, ids, columns, events } = table
  return {
    table: { rows, ids, columns },
    fields: base.fields,
    recipe: null,
    sourceName: generation?.sourceName ?? '',
    orders: events?.orders ?? null,
    contacts: events?.contacts ?? null,
    key: generation?.key,
    act: { kind: 'merge', about: 'customers', new: 0, changed, removed: gone, events: 0, rejected: 0 },
    aliases: formerIds(found, groups)
  }
}
