import type { ApiEvent } from '../../contract/api'
import { Failure } from '../../contract/failure'
import type { ReferenceTable } from '../fields/reference-join'
import type { PhoneNumbers } from '../identity/phone-spelling'
import type { Ports } from '../ports/ports'
import type { ConditionAnswers } from './condition-answers'
import type { Emitter } from './emitter'
import type { InTurn } from './in-turn'
import type { LongWork } from './long-work'
import type { OpenWorkspace } from './open-workspace'
import type { SaveQueue } from './save-queue'
import type { ViewCache } from './view-cache'

/** What every use case works on. */
export interface AppContext {
  readonly ports: Ports
  readonly events: Emitter<ApiEvent>
  readonly saves: SaveQueue
  readonly views: ViewCache
  /** Reference tables that were read, by id. */
  readonly references: Map<string, ReferenceTable>
  /** Answers SQL conditions of criteria. */
  readonly conditions: ConditionAnswers
  /** Reads telephone numbers of lists; null until somebody needs it. */
  readonly phones: { numbers: PhoneNumbers | null }
  readonly work: LongWork
  /** For what changes which workspace is open, and for asking which it is. */
  readonly inTurn: InTurn
  /** For imports, so that two at once do not take the same place. */
  readonly importsInTurn: InTurn
  open: OpenWorkspace | null
}

/** The open workspace. @throws Failure `noWorkspace`. */
export function openWorkspaceOf(context: AppContext): OpenWorkspace {
  if (!context.open) throw new Failure('noWorkspace')
  return context.open
}

/** The open workspace, when it may be changed. @throws Failure `noWorkspace`, `workspaceReadOnly`, `folderReadOnly`. */
export function writableWorkspaceOf(context: AppContext): OpenWorkspace {
  const workspace = openWorkspaceOf(context)
  if (workspace.unwritable !== null) {
    throw new Failure('folderReadOnly', { name: workspace.name, cause: workspace.unwritable })
  }
  if (!workspace.lock) {
    throw new Failure('workspaceReadOnly', { name: workspace.name, holder: workspace.readOnlyBecause })
  }
  return workspace
}
