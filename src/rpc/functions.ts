import type { ApiEvent } from '../contract/api'
import type { FailureData } from '../contract/failure'
import type { Progress } from '../contract/results'

/** How a call ended, as data. */
export type Outcome =
  { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly failure: FailureData }

/** What the serving side answers to. */
export interface ServedFunctions {
  call(id: string, verb: string, args: unknown): Promise<Outcome>
  cancel(id: string): void
  close(): Promise<Outcome>
}

/** What the calling side listens to. */
export interface HeardFunctions {
  progress(id: string, progress: Progress): void
  event(event: ApiEvent): void
}
