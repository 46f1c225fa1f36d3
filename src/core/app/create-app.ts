import type { Api, ApiEvent } from '../../contract/api'
import type { Ports } from '../ports/ports'
import type { AppContext } from './app-context'
import { answeredApi } from './answered-api'
import { createContext } from './create-context'
import type { Emitter } from './emitter'
import { backupVerbs } from './verbs/backup-verbs'
import { conditionVerbs } from './verbs/condition-verbs'
import { customerVerbs } from './verbs/customer-verbs'
import { exportVerbs } from './verbs/export-verbs'
import { fieldVerbs } from './verbs/field-verbs'
import { identityVerbs } from './verbs/identity-verbs'
import { importVerbs } from './verbs/import-verbs'
import { journalVerbs } from './verbs/journal-verbs'
import { listVerbs } from './verbs/list-verbs'
import { memberVerbs } from './verbs/member-verbs'
import { peopleVerbs } from './verbs/people-verbs'
import { pictureVerbs } from './verbs/picture-verbs'
import { personaVerbs } from './verbs/persona-verbs'
import { portraitVerbs } from './verbs/portrait-verbs'
import { referenceVerbs } from './verbs/reference-verbs'
import { segmentVerbs } from './verbs/segment-verbs'
import { sqlVerbs } from './verbs/sql-verbs'
import { standardVerbs } from './verbs/standard-verbs'
import { starterVerbs } from './verbs/starter-verbs'
import { templateVerbs } from './verbs/template-verbs'
import { workspaceVerbs } from './verbs/workspace-verbs'
import { closeWorkspace } from './close-workspace'

/** The whole core behind one list of verbs. */
export interface App {
  readonly api: Api
  readonly events: Pick<Emitter<ApiEvent>, 'listen'>
  /** Saves what is left, releases the workspace. @throws Failure when the last edits could not be saved. */
  close(): Promise<void>
}

const dayCheckMilliseconds = 20_000

/** Composes the core over what a host provides. */
export function createApp(ports: Ports): App {
  const context = createContext(ports)
  const stopWatching = watchDay(context)
  return {
    api: answeredApi({
      ...workspaceVerbs(context),
      ...backupVerbs(context),
      ...importVerbs(context),
      ...journalVerbs(context),
      ...fieldVerbs(context),
      ...referenceVerbs(context),
      ...customerVerbs(context),
      ...identityVerbs(context),
      ...peopleVerbs(context),
      ...portraitVerbs(context),
      ...conditionVerbs(context),
      ...sqlVerbs(context),
      ...templateVerbs(context),
      ...segmentVerbs(context),
      ...starterVerbs(context),
      ...standardVerbs(context),
      ...personaVerbs(context),
      ...listVerbs(context),
      ...exportVerbs(context),
      ...memberVerbs(context),
      ...pictureVerbs(context)
    }),
    events: context.events,
    close: context.inTurn(async () => {
      stopWatching()
      await closeWorkspace(context)
    })
  }
}

/** Tells when the day has rolled over while a workspace is open that is computed as of today. */
function watchDay(context: AppContext): () => void {
  const { clock } = context.ports
  let timer: ReturnType<typeof setTimeout> | undefined
  let known = clock.today()
  const look = (): void => {
    const day = clock.today()
    const follows = context.open?.definitions.settings.asOf.kind === 'today'
    if (day !== known && follows) context.events.emit({ kind: 'dayChanged', day })
    known = day
    timer = setTimeout(look, dayCheckMilliseconds)
  }
  look()
  return () => clearTimeout(timer)
}
