import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import type { BenchContext, Figure } from './comparisons/comparison'

/** Writes what was measured, on which machine, when and with which versions, to test/bench/results/latest.json. */
export async function writeResults(figures: readonly Figure[], context: BenchContext): Promise<void> {
  const folder = join(process.cwd(), 'test/bench/results')
  const rounded = (value: number): number => Number(value.toPrecision(3))
  const results = {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processor: cpus()[0]?.model ?? '',
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      system: `${process.platform} ${process.arch}`,
      /** Of the last 15 minutes: much above 2, something else was running and the figures say little. */
      load: rounded(loadavg()[2] ?? 0)
    },
    versions: { node: process.versions.node, ...context.versions },
    rows: context.rows,
    runs: context.runs,
    ...Object.fromEntries(figures.map(({ key, value }) => [key, rounded(value)])),
    details: Object.fromEntries(
      figures.map(({ key, ours, peer, note }) => [
        key,
        { oursMs: ours === null ? null : rounded(ours), peerMs: peer === null ? null : rounded(peer), note }
      ])
    )
  }
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'latest.json'), `${JSON.stringify(results, null, 2)}\n`)
}
