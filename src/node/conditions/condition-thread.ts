import { Worker } from 'node:worker_threads'
import type { ConditionJob, ConditionOutcome, ConditionRunner } from '../../core/ports/conditions'
import type { ConditionProblem, ConditionProblemCode } from '../../model/condition-problem'
import { conditionDeadline } from './condition-deadline'
import { postable } from './postable-job'

/** What the thread tells: rows done, or the outcome. */
export type ConditionMessage =
  | { readonly kind: 'progress'; readonly rows: number }
  | { readonly kind: 'outcome'; readonly outcome: ConditionOutcome }

/** For the thread's own JavaScript; SQLite's memory has a limit of its own. */
const resourceLimits = { maxOldGenerationSizeMb: 512 }

/**
 * Runs each condition in a thread of its own, made of a built file: ended by force at the deadline and when it is given up, with
 * everything that it holds.
 */
export function conditionThread(file: URL, deadline = conditionDeadline): ConditionRunner {
  return { run: (job, signal, progress) => runApart(file, deadline, job, signal, progress) }
}

function runApart(
  file: URL,
  deadline: number,
  job: ConditionJob,
  signal: AbortSignal,
  progress: (rows: number) => void
): Promise<ConditionOutcome> {
  return new Promise((resolve) => {
    const worker = new Worker(file, { workerData: postable(job), resourceLimits })
    const end = (outcome: ConditionOutcome): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
      void worker.terminate()
      resolve(outcome)
    }
    const refuse = (code: ConditionProblemCode) =>
      end({ kind: 'refused', problem: { code, text: '', at: null } as ConditionProblem })
    const onAbort = () => refuse('stopped')
    const timer = setTimeout(() => refuse('tooSlow'), deadline)
    signal.addEventListener('abort', onAbort)
    worker.on('message', (message: ConditionMessage) => {
      if (message.kind === 'progress') progress(message.rows)
      else end(message.outcome)
    })
    worker.on('error', () => refuse('tooMuchMemory'))
    worker.on('exit', () => refuse('tooMuchMemory'))
    if (signal.aborted) onAbort()
  })
}
