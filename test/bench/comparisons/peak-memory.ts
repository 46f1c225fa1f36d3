import { median } from '../median'
import { runChild } from '../run-child'
import type { Comparison } from './comparison'

const runs = 3

/** The most memory that a process with our worker holds while it imports until the customers are durable (resident set, MiB). */
export const peakMemory: Comparison = {
  name: 'peakMemory',
  async run(context) {
    await context.base()
    const peaks: number[] = []
    for (let run = 0; run < runs; run++) {
      const { told } = await runChild('import-ours', [String(context.rows)])
      peaks.push((told as { peakMiB: number }).peakMiB)
    }
    const note = `of ${runs} processes: ${peaks.map((peak) => peak.toFixed(0)).join(', ')}`
    return [{ key: 'peakMemoryMiB_import_1m', value: median(peaks), ours: null, peer: null, note }]
  }
}
