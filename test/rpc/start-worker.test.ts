import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startWorker, type RunningCore } from '../../src/node/start-worker'
import { temporaryFolder } from '../hosts/temporary-folder'

/** Starts a worker with this code instead of the core. */
async function startCode(code: string): Promise<RunningCore> {
  const folder = await temporaryFolder()
  const workerFile = join(folder, 'worker.mjs')
  await writeFile(workerFile, `import { parentPort } from 'node:worker_threads'\n${code}`)
  return startWorker({ workerFile, folder, host: 'commandLine', version: '1' })
}

describe('a worker that goes wrong', () => {
  it('before it starts is refused', async () => {
    await expect(startCode('throw new Error("broken")')).rejects.toMatchObject({ code: 'unexpected' })
    await expect(startCode('process.exit(0)')).rejects.toMatchObject({ code: 'unexpected' })
  })

  it('because of its folder says why', async () => {
    const failure = `{ code: 'diskRefused', message: '', details: { path: '/x' } }`
    await expect(startCode(`parentPort.postMessage({ kind: 'refused', failure: ${failure} })`)).rejects.toMatchObject({
      code: 'diskRefused',
      details: { path: '/x' }
    })
  })

  it.each([
    ['throws', 'setTimeout(() => { throw new Error("broken") })'],
    ['exits', 'process.exit(3)'],
    ['rejects', 'Promise.reject(new Error("broken"))']
  ])('in the middle of a call (%s) fails that call and all later ones', async (_, crash) => {
    const core = await startCode(
      `parentPort.postMessage({ kind: 'started' }); parentPort.on('message', () => { ${crash} })`
    )
    const failure = { code: 'unexpected', details: { name: 'worker' } }
    await expect(core.client.call('field.list', {})).rejects.toMatchObject(failure)
    await expect(core.client.call('program.about', {})).rejects.toMatchObject(failure)
    await expect(core.close()).rejects.toMatchObject(failure)
  })
})
