import { parentPort, workerData } from 'node:worker_threads'
import type { ConditionMessage } from '../node/conditions/condition-thread'
import { runCondition } from '../node/conditions/run-condition'
import { loadSqlJs } from '../node/load-sql-js'

/** The entry of the thread that one SQL condition runs in. */
async function serveOnce(): Promise<void> {
  const say = (message: ConditionMessage) => parentPort?.postMessage(message)
  const steps = runCondition(await loadSqlJs(), workerData as Parameters<typeof runCondition>[1])
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return say({ kind: 'outcome', outcome: step.value })
    say({ kind: 'progress', rows: step.value })
  }
}

void serveOnce()
