import { nodeDiskCalls, type DiskCalls } from './disk-calls'

/** What all functions of this folder work on: the calls, waiting, and what this process left unconfirmed. */
export interface Disk {
  readonly calls: DiskCalls
  readonly platform: string
  wait(milliseconds: number): Promise<void>
  /** Names this program in the lock file. */
  readonly program: string
  /** Temporary files being written now. */
  readonly temporaries: Set<string>
  /**
   * Footers (hexadecimal) of files that got their name but whose save then failed, by path:
   * the next save must know such a file as its own.
   */
  readonly unconfirmed: Map<string, string>
}

/** The real disk; tests give other calls, another platform or a wait that does not wait. */
export function createDisk(options: Partial<Pick<Disk, 'calls' | 'platform' | 'wait' | 'program'>> = {}): Disk {
  return {
    calls: options.calls ?? nodeDiskCalls,
    platform: options.platform ?? process.platform,
    wait: options.wait ?? ((milliseconds) => new Promise((done) => setTimeout(done, milliseconds))),
    program: options.program ?? 'Portrait Desk',
    temporaries: new Set(),
    unconfirmed: new Map()
  }
}
