import type { Call } from '../../contract/api'
import type { ExportRequest } from '../../contract/export-arguments'
import { planList, type ListPlan } from '../export/mailing/list-plan'
import { openWorkspaceOf, type AppContext } from './app-context'
import { inSteps } from './in-steps'
import { mailingTask } from './mailing-task'
import { membershipsOf } from './members-by-hand'
import type { OpenWorkspace } from './open-workspace'
import { withSuppression } from './suppression'
import type { View } from './view-cache'
import { currentView } from './workspace-state'

/** What an export would come to, of the view that it was planned on. */
export interface PlannedExport {
  readonly plan: ListPlan
  readonly view: View
  readonly country: string | null
}

interface Kept extends PlannedExport {
  readonly request: string
  readonly segments: OpenWorkspace['definitions']['segments']
  readonly members: ReturnType<typeof membershipsOf>
}

/** The plan that was made last on a view. */
const last = new WeakMap<View, Kept>()

const tellMilliseconds = 100

/** Plans an export, or gives the plan that was made last when it was for the same. @throws Failure as `mailingTask`, `cancelled`. */
export function planExport(context: AppContext, request: ExportRequest, call: Call): Promise<PlannedExport> {
  return context.work.run(call, (stoppable) => planWhileOpen(context, request, stoppable))
}

/** The same inside of work that runs. */
export async function planWhileOpen(context: AppContext, asked: ExportRequest, call: Call): Promise<PlannedExport> {
  const workspace = openWorkspaceOf(context)
  const request = withSuppression(workspace, asked)
  const view = currentView(context, workspace, request.asOf)
  const { segments } = workspace.definitions
  const members = membershipsOf(workspace)
  const name = JSON.stringify(request)
  const known = last.get(view)
  if (known?.request === name && known.segments === segments && isSame(known.members, members)) return known
  const { task, country } = await mailingTask(workspace, view, request)
  const plan = await inSteps(planList(task, rowTeller(context, call, view.engine.table.rows)), call.signal)
  const planned = { plan, view, country, request: name, segments, members }
  last.set(view, planned)
  return planned
}

function isSame(one: Kept['members'], other: Kept['members']): boolean {
  return one.memberships === other.memberships && one.aliases === other.aliases && one.brought === other.brought
}

/** The part of a request that decides what is written. */
export function requestOf<Args extends ExportRequest>(args: Args): ExportRequest {
  const { profile, scopes, overlap, except, suppressed, kept, channel, consent, proof, roles, duplicates } = args
  const { control, variants, seed, columns, country, language, asOf } = args
  const chosen = { profile, scopes, overlap, except, suppressed, kept, channel, consent, proof, roles, duplicates }
  return { ...chosen, control, variants, seed, columns, country, language, asOf }
}

function rowTeller({ ports: { clock } }: AppContext, call: Call, total: number): (rows: number) => void {
  const started = clock.ticks()
  let told = Number.NEGATIVE_INFINITY
  return (done) => {
    const now = clock.ticks()
    if (now - told < tellMilliseconds) return
    told = now
    const rowsPerSecond = now > started ? Math.round((done * 1000) / (now - started)) : 0
    call.progress({ phase: 'computing', done, total, unit: 'rows', rows: done, rowsPerSecond })
  }
}
