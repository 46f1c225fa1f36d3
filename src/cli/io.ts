import type { RunningCore } from '../node/start-worker'

/** What a command has around it: streams, the folder it was called in, and the core. */
export interface Io {
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  /** Replaces the last line on a terminal's standard error; null where there is none. */
  readonly showProgress: ((text: string) => void) | null
  readonly readInput: () => Promise<string>
  readonly readText: (path: string) => Promise<string>
  readonly exists: (path: string) => boolean
  /** The folder that relative paths start from. */
  readonly here: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly version: string
  readonly startCore: (folder: string) => Promise<RunningCore>
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal
}
