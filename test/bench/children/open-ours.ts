import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startWorker } from '../../../src/node/start-worker'

/** Opens the workspace of a folder and tells the first preview. The worker starts while the question is loaded. */
const starting = startWorker({
  workerFile: pathToFileURL(join(process.cwd(), 'out/main/worker.js')),
  folder: process.argv[2] ?? '',
  host: 'commandLine',
  version: '0.0.0'
})
const [{ answerOfPreview }, { previewOurs, workspaceName }, { freshQuestion }, { client, close }] = await Promise.all([
  import('../ours/answer-of-preview'),
  import('../ours/running-ours'),
  import('../question'),
  starting
])
await client.call('workspace.open', { name: workspaceName })
console.log(JSON.stringify(answerOfPreview(await previewOurs(client, freshQuestion('wide', 0)))))
await close()
