import { readFileSync } from 'node:fs'
import { ensureBase } from '../base/ensure-base'
import { importBase, prepareWorkspace, startOurs } from '../ours/running-ours'
import { untilDurable } from '../ours/until-durable'

/** Imports a base in this process's worker, waits until it is durable, and tells the most memory that the process ever held, in MiB. */
const base = await ensureBase(Number(process.argv[2]), () => undefined)
const ours = await startOurs()
await prepareWorkspace(ours.client)
await importBase(ours.client, base)
await untilDurable(ours.client)
console.log(JSON.stringify({ peakMiB: peakKiB() / 1024 }))
await ours.close()

/** VmHWM where /proc tells it: unlike `maxRSS` it does not count what the parent held when it started this process. */
function peakKiB(): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}
