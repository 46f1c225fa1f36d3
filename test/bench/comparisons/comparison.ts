import type { BenchBase } from '../base/ensure-base'
import type { Peer } from '../peers/peer'
import type { RunningOurs } from '../ours/running-ours'

/** A measured figure: for a ratio our median and the peer's in milliseconds, else the plain value alone. */
export interface Figure {
  readonly key: string
  readonly value: number
  readonly ours: number | null
  readonly peer: number | null
  readonly note: string
}

export const peerNames = ['duckdb', 'sqlite'] as const
export type PeerName = (typeof peerNames)[number]

/** What comparisons share: the data, the number of runs, engines that are started when first asked for. */
export interface BenchContext {
  readonly rows: number
  readonly runs: number
  /** With whom previews are compared. */
  readonly peers: readonly PeerName[]
  base(rows?: number): Promise<BenchBase>
  ours(rows?: number): Promise<RunningOurs>
  duckDb(): Promise<Peer>
  sqlite(): Promise<Peer>
  say(text: string): void
  /** Of the peers that were started. */
  readonly versions: Record<string, string>
}

/** One comparison of the bench. */
export interface Comparison {
  readonly name: string
  run(context: BenchContext): Promise<Figure[]>
}
