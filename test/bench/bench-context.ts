import { ensureBase } from './base/ensure-base'
import type { BenchContext, PeerName } from './comparisons/comparison'
import { oursWith, type RunningOurs } from './ours/running-ours'
import { loadTuned as loadDuckDb } from './peers/duckdb-base'
import type { Peer } from './peers/peer'
import { loadTuned as loadSqlite } from './peers/sqlite-base'
import { startDuckDb } from './peers/start-duckdb'
import { startSqlite } from './peers/start-sqlite'

/** A context whose engines are started when first asked for; `close` ends them. */
export interface OwnedContext extends BenchContext {
  close(): Promise<void>
}

/** Makes the context of a run over so many rows, each figure a median of so many runs, previews compared with these peers. */
export function createContext(rows: number, runs: number, peers: readonly PeerName[]): OwnedContext {
  const started = new Map<string, Promise<{ close(): Promise<void> }>>()
  const once = <T extends { close(): Promise<void> }>(key: string, start: () => Promise<T>): Promise<T> => {
    const running = (started.get(key) as Promise<T> | undefined) ?? start()
    started.set(key, running)
    return running
  }
  const versions: Record<string, string> = {}
  const say = (text: string): void => console.log(text)
  const context: OwnedContext = {
    rows,
    runs,
    peers,
    versions,
    say,
    base: (count = rows) => ensureBase(count, say),
    ours: (count = rows) => once<RunningOurs>(`ours ${count}`, async () => oursWith(await context.base(count))),
    duckDb: () => once('duckdb', async () => loaded('duckdb', await startDuckDb(), loadDuckDb(await context.base()))),
    sqlite: () => once('sqlite', async () => loaded('sqlite', await startSqlite(), loadSqlite(await context.base()))),
    async close() {
      for (const each of started.values()) await each.then((running) => running.close()).catch(() => undefined)
      started.clear()
    }
  }
  const loaded = async (name: string, peer: Peer, statements: readonly string[]): Promise<Peer> => {
    versions[name] = peer.version
    const { milliseconds } = await peer.run(statements)
    say(`${name} ${peer.version}: the base is read in ${(milliseconds / 1000).toFixed(1)} s`)
    return peer
  }
  return context
}
