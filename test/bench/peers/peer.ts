/** A row as a peer tells it. */
export type PeerRow = readonly (string | number | null)[]

/** What came of several statements: the time of all, and the rows of each. */
export interface PeerRun {
  readonly milliseconds: number
  readonly results: readonly (readonly PeerRow[])[]
}

/** Another engine in a process of its own. */
export interface Peer {
  readonly version: string
  run(statements: readonly string[]): Promise<PeerRun>
  close(): Promise<void>
}
