import { Failure } from '../../contract/failure'
import type { ConditionProblem } from '../../model/condition-problem'
import { PendingCondition, type ConditionAnswer } from '../portrait/condition/conditions'

/** What came of a condition: its answer, or why there is none. */
export type ConditionOutcome =
  | { readonly kind: 'answered'; readonly answer: ConditionAnswer }
  | { readonly kind: 'refused'; readonly problem: ConditionProblem }

/** Work on one condition: `outcome` is null until it is done. */
export interface ConditionWork {
  readonly pending: PendingCondition
  outcome: ConditionOutcome | null
}

/** Work on conditions, one after the other, which is given up when nobody wants it. */
export interface ConditionQueue {
  /** Begins work; `act` answers null when its signal ended it, and then `forget` is called. */
  begin(act: (signal: AbortSignal) => Promise<ConditionOutcome | null>, forget: () => void): ConditionWork
  /** Work that only previews wanted is given up when the newest wants it no more. */
  keepFor(wanted: readonly PendingCondition[]): void
  /** Ends all work. */
  end(): void
}

interface Running extends ConditionWork {
  readonly controller: AbortController
  waiting: number
  /** Whether the newest preview wants the answer without waiting for it. */
  wanted: boolean
}

/** An empty queue; `told` is called at the end of each work. */
export function createConditionQueue(told: () => void): ConditionQueue {
  const running = new Set<Running>()
  let turn: Promise<unknown> = Promise.resolve()

  const begin: ConditionQueue['begin'] = (act, forget) => {
    const controller = new AbortController()
    const done = turn.then(async () => {
      work.outcome = controller.signal.aborted ? null : await act(controller.signal)
      running.delete(work)
      if (!work.outcome) forget()
      told()
    })
    const pending = new PendingCondition((signal) => waitedFor(work, done, signal))
    const work: Running = { pending, controller, outcome: null, waiting: 0, wanted: false }
    turn = done
    running.add(work)
    return work
  }
  return {
    begin,
    keepFor(wanted) {
      for (const work of running) {
        const was = work.wanted
        work.wanted = wanted.includes(work.pending)
        if (was) giveUpUnwanted(work)
      }
    },
    end() {
      for (const work of running) work.controller.abort()
    }
  }
}

function giveUpUnwanted({ waiting, wanted, outcome, controller }: Running): void {
  if (waiting === 0 && !wanted && !outcome) controller.abort()
}

async function waitedFor(work: Running, done: Promise<void>, signal: AbortSignal): Promise<void> {
  work.waiting += 1
  let stop: () => void = () => undefined
  const stopped = new Promise<void>((resolve) => (stop = resolve))
  signal.addEventListener('abort', stop)
  try {
    if (!signal.aborted) await Promise.race([done, stopped])
  } finally {
    signal.removeEventListener('abort', stop)
    work.waiting -= 1
    giveUpUnwanted(work)
  }
  if (signal.aborted) throw new Failure('cancelled')
}
