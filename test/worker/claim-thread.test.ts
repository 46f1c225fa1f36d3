import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Claim } from '../../src/core/ports/claims'
import type { Ports } from '../../src/core/ports/ports'
import { columnsPathOf } from '../../src/core/store/columns-file'
import { readCustomersFile, writeCustomersFile } from '../../src/core/store/customers-file'
import { nodePorts } from '../../src/node/node-ports'
import { startWorker } from '../../src/node/start-worker'
import { tableOfAllTypes } from '../core/store/arbitrary-tables'
import { temporaryFolder } from '../hosts/temporary-folder'

const root = join(import.meta.dirname, '../..')
const built = pathToFileURL(join(root, 'out/main/claims.js'))
const base = fc.sample(tableOfAllTypes(300), { numRuns: 1, seed: 7 })[0]

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build-when-stale.mjs')], { stdio: 'ignore' })
}, 180_000)

/** A written base, ports whose claims are checked by a thread of a built file, and how many it was asked. */
async function writtenBase(claimFile: URL): Promise<{ path: string; ports: Ports; asked: () => number }> {
  const folder = await temporaryFolder()
  const ports = await nodePorts({ folder, host: 'commandLine', version: 'test', claimFile })
  const { claimThread } = ports
  if (!claimThread || !base) throw new Error('no thread')
  let asked = 0
  const firstBroken = (claims: readonly Claim[]) => {
    asked += claims.length
    return claimThread.firstBroken(claims)
  }
  const path = join(folder, 'customers-0001.sqlite')
  await writeCustomersFile(ports, path, base.table, base.fields)
  return { path, ports: { ...ports, claimThread: { ...claimThread, firstBroken } }, asked: () => asked }
}

describe('the thread that checks claims', () => {
  it('lets a whole base through', async () => {
    const { path, ports, asked } = await writtenBase(built)
    expect(await readCustomersFile(ports, path)).toEqual(base)
    expect(asked()).toBeGreaterThan(0)
  })

  it('notices a flipped bit anywhere in the columns', async () => {
    const { path, ports, asked } = await writtenBase(built)
    const columns = columnsPathOf(path)
    const bytes = await readFile(columns)
    for (let place = 40; place < bytes.length; place += Math.ceil(bytes.length / 40)) {
      const damaged = Buffer.from(bytes)
      damaged[place] = (damaged[place] ?? 0) ^ 1
      await writeFile(columns, damaged)
      await expect(readCustomersFile(ports, path)).rejects.toMatchObject({ code: 'baseDamaged' })
    }
    expect(asked()).toBeGreaterThan(0)
    await writeFile(columns, bytes)
    expect(await readCustomersFile(ports, path)).toEqual(base)
  })

  it('is done without when its file is gone', async () => {
    const { path, ports } = await writtenBase(new URL('gone.js', built))
    expect(await readCustomersFile(ports, path)).toEqual(base)
    const columns = columnsPathOf(path)
    const bytes = await readFile(columns)
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    await writeFile(columns, bytes)
    await expect(readCustomersFile(ports, path)).rejects.toMatchObject({ code: 'baseDamaged' })
  })

  it('keeps damaged customers from the core that has made their view meanwhile', async () => {
    const folder = await temporaryFolder()
    const workerFile = pathToFileURL(join(root, 'out/main/worker.js'))
    const core = await startWorker({ workerFile, folder, host: 'commandLine', version: 'test' })
    const { client } = core
    const { name, customers } = await client.call('workspace.createSample', { language: 'en' })
    await client.call('workspace.close', {})
    const columns = join(folder, `${name}.portrait-data`, 'customers-0001.columns')
    const bytes = await readFile(columns)
    const damaged = Buffer.from(bytes)
    damaged[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    await writeFile(columns, damaged)
    expect(await client.call('workspace.open', { name })).toMatchObject({ baseProblem: 'damaged', customers: 0 })
    await client.call('workspace.close', {})
    await writeFile(columns, bytes)
    expect(await client.call('workspace.open', { name })).toMatchObject({ baseProblem: null, customers })
    await core.close()
  })
})
