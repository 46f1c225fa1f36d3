import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { differenceOf, type Answer } from '../answer'
import type { BenchBase } from '../base/ensure-base'
import { importBase, prepareWorkspace, startOurs } from '../ours/running-ours'
import { untilDurable } from '../ours/until-durable'
import { loadTuned } from '../peers/duckdb-base'
import { duckDbForms } from '../peers/duckdb-preview'
import { startDuckDb } from '../peers/start-duckdb'
import { fastestOf, ratioFigure } from '../ratio-figure'
import { runChild } from '../run-child'
import type { Comparison } from './comparison'

/** From the start of a process through the opening of its file, all checks of ours included, to the first preview. */
export const reopen: Comparison = {
  name: 'reopen',
  async run(context) {
    const folder = await mkdtemp(join(tmpdir(), 'portrait-desk-bench-reopen-'))
    try {
      const base = await context.base()
      await prepareOurs(base, folder)
      const file = join(folder, 'customers.duckdb')
      await prepareDuckDb(base, file)
      const ours: number[] = []
      const peers = new Map(duckDbForms.map(({ name }) => [name, [] as number[]]))
      for (let run = -1; run < context.runs; run++) {
        const mine = await runChild('open-ours', [folder])
        if (run >= 0) ours.push(mine.milliseconds)
        for (const [place, { name }] of duckDbForms.entries()) {
          const theirs = await runChild('open-duckdb', [file, String(place)])
          const difference = differenceOf(mine.told as Answer, theirs.told as Answer)
          if (difference !== null) throw new Error(`ours and duckdb (${name}) differ: ${difference}`)
          if (run >= 0) peers.get(name)?.push(theirs.milliseconds)
        }
      }
      const best = fastestOf(peers)
      context.say(`  duckdb tried: ${best.tried}`)
      return [ratioFigure('reopen_vs_duckdb', ours, best.times, best.name)]
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

async function prepareOurs(base: BenchBase, folder: string): Promise<void> {
  const ours = await startOurs(folder)
  await prepareWorkspace(ours.client)
  await importBase(ours.client, base)
  await untilDurable(ours.client)
  await ours.close()
}

async function prepareDuckDb(base: BenchBase, file: string): Promise<void> {
  const duckDb = await startDuckDb(file)
  await duckDb.run([...loadTuned(base), 'CHECKPOINT'])
  await duckDb.close()
}
