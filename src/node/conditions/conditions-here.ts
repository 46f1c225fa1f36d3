import type { ConditionJob, ConditionOutcome, ConditionRunner } from '../../core/ports/conditions'
import { loadSqlJs } from '../load-sql-js'
import { conditionDeadline } from './condition-deadline'
import { runCondition } from './run-condition'

/** Runs conditions in this thread, where no thread of their own can be had: the deadline is looked at between batches only. */
export const conditionsHere: ConditionRunner = { run }

async function run(
  job: ConditionJob,
  signal: AbortSignal,
  progress: (rows: number) => void
): Promise<ConditionOutcome> {
  const end = performance.now() + conditionDeadline
  const steps = runCondition(await loadSqlJs(), job)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (signal.aborted || performance.now() > end) {
      steps.return({ kind: 'refused', problem: { code: 'stopped', text: '', at: null } })
      return { kind: 'refused', problem: { code: signal.aborted ? 'stopped' : 'tooSlow', text: '', at: null } }
    }
    progress(step.value)
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
}
