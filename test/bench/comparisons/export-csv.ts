import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { baseColumns } from '../base/base-recipe'
import { timed } from '../median'
import type { RunningOurs } from '../ours/running-ours'
import { csvRows } from '../peers/duckdb-base'
import { startDuckDb } from '../peers/start-duckdb'
import { fastestOf, ratioFigure } from '../ratio-figure'
import type { Comparison } from './comparison'

const forms = [
  { name: 'in the order of the table', setting: 'SET preserve_insertion_order = true' },
  { name: 'in any order', setting: 'SET preserve_insertion_order = false' }
] as const

/** All customers with the 18 columns of the file to a CSV, against COPY TO from a table with the types of the file. */
export const exportCsv: Comparison = {
  name: 'exportCsv',
  async run(context) {
    const folder = await mkdtemp(join(tmpdir(), 'portrait-desk-bench-export-'))
    const [mine, theirs] = [join(folder, 'ours.csv'), join(folder, 'duckdb.csv')]
    const duckDb = await startDuckDb()
    try {
      await duckDb.run([`CREATE TABLE p AS SELECT * FROM ${csvRows(await context.base())}`])
      const ours: number[] = []
      const peers = new Map(forms.map(({ name }) => [name as string, [] as number[]]))
      for (let run = -1; run < context.runs; run++) {
        const milliseconds = await exportOurs(await context.ours(), mine)
        if (run >= 0) ours.push(milliseconds)
        for (const { name, setting } of forms) {
          await duckDb.run([setting])
          const copy = await duckDb.run([`COPY p TO '${theirs.replaceAll("'", "''")}' (HEADER, DELIMITER ',')`])
          if (run >= 0) peers.get(name)?.push(copy.milliseconds)
          else await checkKeys(mine, theirs)
        }
      }
      const best = fastestOf(peers)
      context.say(`  duckdb tried: ${best.tried}`)
      return [ratioFigure('exportCsv_vs_duckdb', ours, best.times, best.name)]
    } finally {
      await duckDb.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
}

function exportOurs({ client }: RunningOurs, path: string): Promise<number> {
  return timed(() =>
    client.call('member.export', {
      scope: { kind: 'base' },
      options: {
        columns: baseColumns.map(([, field]) => field),
        encoding: 'utf-8',
        lineEnd: '\n',
        guard: 'exact',
        language: 'en'
      },
      destination: { kind: 'path', path }
    })
  )
}

/** Both files must name the same customers. @throws when they do not. */
async function checkKeys(ours: string, theirs: string): Promise<void> {
  const [mine, other] = [await keysOf(ours), await keysOf(theirs)]
  if (mine !== other) throw new Error('ours and duckdb export different customers')
}

async function keysOf(path: string): Promise<string> {
  const text = await readFile(path, 'utf8')
  return (text.match(/^"?C\d{7}\b/gm) ?? [])
    .map((key) => key.slice(-8))
    .sort()
    .join()
}
