import { shallowRef } from 'vue'
import type { Source } from '../../../contract/places'
import type { FailureData } from '../../../contract/failure'
import type { ImportPlan } from '../../../contract/import-plan'
import type { ImportOutcome, Inspection, Progress } from '../../../contract/results'
import { useClient, useHost } from '../../bridge/use-client'

/** Where the import stands. */
export type ImportPhase = 'empty' | 'reading' | 'ready' | 'running' | 'done'

/** What the parts of one import share. */
export function createParts() {
  return {
    client: useClient(),
    host: useHost(),
    phase: shallowRef<ImportPhase>('empty'),
    fileName: shallowRef(''),
    source: shallowRef<Extract<Source, { kind: 'upload' }> | null>(null),
    inspection: shallowRef<Inspection | null>(null),
    /** The earlier file whose recipe reads this one, until the user starts afresh. */
    recognised: shallowRef<NonNullable<Inspection['recognised']> | null>(null),
    /** Why the file could not be looked into. */ failure: shallowRef<FailureData | null>(null),
    /** Why the import did not come to its end. */ runFailure: shallowRef<FailureData | null>(null),
    plan: shallowRef<ImportPlan | null>(null),
    progress: shallowRef<Progress | null>(null),
    outcome: shallowRef<ImportOutcome | null>(null)
  }
}

export type ImportParts = ReturnType<typeof createParts>
