import type { ApiEvent } from '../../contract/api'
import type { ReferenceTable } from '../fields/reference-join'
import type { Ports } from '../ports/ports'
import type { AppContext } from './app-context'
import { createConditionAnswers } from './condition-answers'
import { createEmitter } from './emitter'
import { createTurns } from './in-turn'
import { createLongWork } from './long-work'
import { createSaveQueue } from './save-queue'
import { createViewCache } from './view-cache'

/** What the use cases work on, over what a host provides; no workspace is open. */
export function createContext(ports: Ports): AppContext {
  const events = createEmitter<ApiEvent>()
  const references = new Map<string, ReferenceTable>()
  const phones: AppContext['phones'] = { numbers: null }
  const conditions = createConditionAnswers(ports.conditions, (rows, of) => events.emit({ kind: 'counting', rows, of }))
  return {
    ports,
    events,
    saves: createSaveQueue(ports, events),
    views: createViewCache(ports.loops, references, conditions, () => phones.numbers),
    references,
    phones,
    conditions,
    work: createLongWork(),
    inTurn: createTurns(),
    importsInTurn: createTurns(),
    open: null
  }
}
