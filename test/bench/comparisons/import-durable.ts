import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchBase } from '../base/ensure-base'
import { timed } from '../median'
import { importBase, prepareWorkspace, startOurs } from '../ours/running-ours'
import { untilDurable } from '../ours/until-durable'
import { importRaw } from '../peers/sqlite-base'
import { ratioFigure } from '../ratio-figure'
import type { Comparison } from './comparison'

const note = 'SQLite: .import into typed columns, synchronous and journal off, so nothing is forced to the disk'

/** From the bytes of the file to customers that are whole, verified and synced on disk, against `.import` into a file of SQLite. */
export const importDurable: Comparison = {
  name: 'importDurable',
  async run(context) {
    const base = await context.base()
    const [ours, peer]: [number[], number[]] = [[], []]
    for (let run = -1; run < context.runs; run++) {
      const [mine, theirs] = [await runOurs(base), await runSqlite(base)]
      if (run >= 0) ours.push(mine)
      if (run >= 0) peer.push(theirs)
    }
    return [ratioFigure('importDurable_vs_sqlite', ours, peer, note)]
  }
}

async function runOurs(base: BenchBase): Promise<number> {
  const ours = await startOurs()
  try {
    await prepareWorkspace(ours.client)
    return await timed(async () => {
      await importBase(ours.client, base)
      await untilDurable(ours.client)
    })
  } finally {
    await ours.close()
  }
}

/** From the start of the process to its end. @throws when a row is missing. */
async function runSqlite(base: BenchBase): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'portrait-desk-bench-sqlite-'))
  const path = join(folder, 'customers.sqlite')
  try {
    const milliseconds = await timed(() =>
      sqlite(path, ['PRAGMA synchronous = OFF;', 'PRAGMA journal_mode = OFF;', ...importRaw(base)])
    )
    const counted = await sqlite(path, ['SELECT count(*) FROM raw;'])
    if (Number(counted) !== base.rows) throw new Error(`SQLite has ${counted.trim()} of ${base.rows} rows`)
    return milliseconds
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function sqlite(path: string, statements: readonly string[]): Promise<string> {
  const child = spawn('sqlite3', ['-batch', '-bail', path], { stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  let told = ''
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (told += piece))
  child.stdin.end(`${statements.join('\n')}\n`)
  const [code] = await exited
  if (code !== 0) throw new Error(`sqlite3 ended with ${code}`)
  return told
}
