import { parentPort, workerData } from 'node:worker_threads'
import { failureDataOf } from '../contract/failure'
import { createApp } from '../core/app/create-app'
import { nodePorts } from '../node/node-ports'
import { logUnexpected } from '../node/log-unexpected'
import type { WorkerData, WorkerStart } from '../node/start-worker'
import { serveApi } from '../rpc/serve-api'

const claimFile = new URL('./claims.js', import.meta.url)
const conditionFile = new URL('./conditions.js', import.meta.url)

/** The entry of the worker thread that holds the core: says whether it started, then serves its parent. */
async function serveParent(): Promise<void> {
  const port = parentPort
  if (!port) return
  const say = (start: WorkerStart) => port.postMessage(start)
  try {
    const app = createApp(await nodePorts({ ...(workerData as WorkerData), claimFile, conditionFile }))
    say({ kind: 'started' })
    serveApi(
      app,
      { post: (message) => port.postMessage(message), onMessage: (listener) => void port.on('message', listener) },
      logUnexpected
    )
  } catch (error) {
    logUnexpected(error)
    say({ kind: 'refused', failure: failureDataOf(error) })
  }
}

void serveParent()
