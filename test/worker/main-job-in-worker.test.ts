import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll } from 'vitest'
import { startWorker } from '../../src/node/start-worker'
import { tellTheMainJob } from '../hosts/main-job-story'
import { tellMonthlyImports } from '../hosts/monthly-story'

const root = join(import.meta.dirname, '../..')

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build-when-stale.mjs')], { stdio: 'ignore' })
}, 180_000)

const start = (folder: string) =>
  startWorker({
    workerFile: pathToFileURL(join(root, 'out/main/worker.js')),
    folder,
    host: 'commandLine',
    version: '0.0.0'
  })

tellTheMainJob('the built worker thread', start)
tellMonthlyImports('the built worker thread', start)
