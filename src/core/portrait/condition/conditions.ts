import type { ConditionProblem } from '../../../model/condition-problem'
import { bitsOf, hasBit, type Bits } from '../../columns/bits'

/** For whom a condition is true, and for whom it is unknown. */
export interface ConditionAnswer {
  readonly matches: Bits
  readonly unknown: Bits
}

/** SQL conditions of a base on a day, which are answered elsewhere. */
export interface Conditions {
  /** Why there is no answer; null where there is one, or none yet. */
  problemOf(condition: string): ConditionProblem | null
  /** The answer, the same object as long as nothing changes that it depends on. @throws PendingCondition while there is none. */
  answerTo(condition: string): ConditionAnswer
}

/** A condition was asked whose answer is still to come. */
export class PendingCondition extends Error {
  /** Waits for the answer, or for why there is none; rejects when the signal ends it. */
  readonly settled: (signal: AbortSignal) => Promise<void>

  constructor(settled: PendingCondition['settled']) {
    super('a condition is being asked')
    this.name = 'PendingCondition'
    this.settled = settled
  }
}

/** Where nobody runs conditions, each is broken. */
export const noConditions: Conditions = {
  problemOf: () => ({ code: 'stopped', text: '', at: null }),
  answerTo: () => {
    throw new PendingCondition(() => Promise.resolve())
  }
}

/** The same of a base of one customer of a base. */
export function conditionsOfRow(conditions: Conditions, row: number): Conditions {
  const only = (bits: Bits): Bits => bitsOf(1, hasBit(bits, row) ? [0] : [])
  return {
    problemOf: conditions.problemOf,
    answerTo: (condition) => {
      const { matches, unknown } = conditions.answerTo(condition)
      return { matches: only(matches), unknown: only(unknown) }
    }
  }
}
