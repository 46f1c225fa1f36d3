import { Worker } from 'node:worker_threads'
import type { Client } from '../contract/api'
import { Failure, failureFrom, type FailureData } from '../contract/failure'
import { connectApi } from '../rpc/connect-api'

/** What the worker is told at its start. */
export interface WorkerData {
  readonly folder: string
  readonly host: 'desktop' | 'browser' | 'commandLine'
  readonly version: string
}

/** The first message of the worker. */
export type WorkerStart = { readonly kind: 'started' } | { readonly kind: 'refused'; readonly failure: FailureData }

/** A running core. `close` saves, verifies and ends it; it throws the Failure of the last save. */
export interface RunningCore {
  readonly client: Client
  close(): Promise<void>
}

/** Starts the worker thread with the core. Calls to a crashed worker are refused, never left waiting. @throws Failure when it cannot start. */
export async function startWorker(options: WorkerData & { readonly workerFile: string | URL }): Promise<RunningCore> {
  const { workerFile, folder, host, version } = options
  const worker = new Worker(workerFile, { workerData: { folder, host, version } satisfies WorkerData })
  await started(worker)
  const connection = connectApi({
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener)
  })
  const crashed = () => connection.end(new Failure('unexpected', { name: 'worker' }))
  worker.on('error', crashed)
  worker.on('exit', crashed)
  return {
    client: connection,
    async close() {
      try {
        await connection.close()
      } finally {
        await worker.terminate()
      }
    }
  }
}

function started(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const crashed = () => reject(new Failure('unexpected', { name: 'worker' }))
    worker.once('error', crashed)
    worker.once('exit', crashed)
    worker.once('message', (start: WorkerStart) => {
      worker.off('error', crashed)
      worker.off('exit', crashed)
      if (start.kind === 'started') return resolve()
      reject(failureFrom(start.failure))
      void worker.terminate()
    })
  })
}
