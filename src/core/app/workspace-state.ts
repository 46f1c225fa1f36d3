import type { FieldSummary, WorkspaceState } from '../../contract/results'
import { eventFieldsOf } from '../../model/field'
import { isoFromDay } from '../../model/day'
import { asOfDayOf } from './as-of-day'
import { openWorkspaceOf, type AppContext } from './app-context'
import { stepsOf } from './history'
import type { OpenWorkspace } from './open-workspace'
import { lastOrderDayOf } from './last-order-day'
import type { View } from './view-cache'

/** The view of the open workspace on its own day, or on the day given for this call. */
export function currentView(context: AppContext, workspace: OpenWorkspace, asOf: string | null = null): View {
  return context.views.viewOf(workspace, asOfDayOf(workspace.definitions.settings, context.ports.clock, asOf))
}

/** Fields of a view with the number of customers for whom each is known. */
export function fieldSummaries(view: View): FieldSummary[] {
  return view.fields.map((field) => ({ ...field, known: view.known.get(field.id) ?? 0 }))
}

const numbers = new WeakMap<View['engine']['table'], number>()
let lastNumber = 0

function numberOf(view: View): number {
  const { table } = view.engine
  const number = numbers.get(table) ?? ++lastNumber
  numbers.set(table, number)
  return number
}

/** What the screen shows around everything. @throws Failure `noWorkspace`. */
export function workspaceState(context: AppContext): WorkspaceState {
  const workspace = openWorkspaceOf(context)
  const { definitions } = workspace
  const view = currentView(context, workspace)
  const lastOrder = lastOrderDayOf(view.engine.table)
  return {
    id: workspace.meta.id,
    name: workspace.name,
    revision: workspace.revision,
    tableNumber: numberOf(view),
    customers: view.engine.table.rows,
    sourceName: definitions.generation?.sourceName ?? null,
    settings: definitions.settings,
    asOfDay: isoFromDay(view.day),
    lastOrderDay: lastOrder === null ? null : isoFromDay(lastOrder),
    fields: fieldSummaries(view),
    eventFields: eventFieldsOf([...view.fieldsById.values()]),
    leftOutFormulas: definitions.formulas.filter((field) => view.fieldsById.get(field.id)?.origin.kind !== 'formula'),
    segments: definitions.segments.length,
    ...stepsOf(workspace.history),
    savedAt: workspace.savedAt,
    durability: workspace.durability,
    baseProblem: workspace.baseProblem,
    peopleProblem: workspace.peopleFile.problem,
    readOnlyBecause: workspace.readOnlyBecause,
    unwritable: workspace.unwritable,
    outside: workspace.outside,
    largeFiles: workspace.largeFiles
  }
}
