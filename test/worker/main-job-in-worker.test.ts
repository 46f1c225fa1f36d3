import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll } from 'vitest'
import { startWorker } from '../../src/node/start-worker'
import { tellTheMainJob } from '../hosts/main-job-story'

const root = join(import.meta.dirname, '../..')

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build-when-stale.mjs')], { stdio: 'ignore' })
}, 180_000)

tellTheMainJob('the built worker thread', (folder) =>
  startWorker({
    workerFile: pathToFileURL(join(root, 'out/main/worker.js')),
    folder,
    host: 'commandLine',
    version: '0.0.0'
  })
)
