import { resolve } from 'node:path'
import type { Ports } from '../core/ports/ports'
import { claimThread } from './claim-thread'
import { conditionThread } from './conditions/condition-thread'
import { conditionsHere } from './conditions/conditions-here'
import { nodeFiles } from './disk/node-files'
import { officeDocuments } from './documents/office-documents'
import { loadLoops } from './load-loops'
import { nodeCharsets } from './node-charsets'
import { nodeClock } from './node-clock'
import { nodeHash } from './node-hash'
import { nodeLog } from './node-log'
import { nodeRandomness } from './node-randomness'
import { sqlJsEngine } from './sql-js-engine'

/** Everything the core needs, made of Node; `folder` is the folder of workspaces and need not exist yet, `claimFile` and `conditionFile` are the built entries of the threads that check claims and run SQL conditions. */
export async function nodePorts(
  host: Pick<Ports, 'folder' | 'host' | 'version'> & { readonly claimFile?: URL; readonly conditionFile?: URL }
): Promise<Ports> {
  const claims = host.claimFile ? claimThread(host.claimFile) : null
  claims?.wake()
  return {
    sql: await sqlJsEngine(),
    files: nodeFiles({ program: `${host.host} ${host.version}` }),
    clock: nodeClock,
    randomness: nodeRandomness,
    hash: nodeHash,
    charsets: nodeCharsets,
    log: nodeLog(process.env),
    loops: loadLoops(),
    claimThread: claims,
    office: officeDocuments,
    conditions: host.conditionFile ? conditionThread(host.conditionFile) : conditionsHere,
    folder: resolve(host.folder),
    host: host.host,
    version: host.version
  }
}
