import type { ConditionProblem } from '../../model/condition-problem'
import type { Column } from '../../model/customer-table'

/** A column as a condition sees it: the values, or the ends of ages known as spans. */
export interface ConditionColumn {
  readonly column: Column
  readonly part: 'value' | 'youngest' | 'oldest'
}

/** A condition whose columns are called c0, c1 …, and those columns; of a column that is not there every value is unknown. */
export interface ConditionJob {
  readonly sql: string
  readonly columns: readonly (ConditionColumn | null)[]
  readonly rows: number
}

/** A bit for each row: for whom the condition is true, and for whom it is unknown; or why there is no answer. */
export type ConditionOutcome =
  | { readonly kind: 'answered'; readonly matches: Uint32Array; readonly unknown: Uint32Array }
  | { readonly kind: 'refused'; readonly problem: ConditionProblem }

/** Runs conditions apart from everything else. */
export interface ConditionRunner {
  /** The outcome; an abort ends the work and answers `stopped`. `progress` is told the rows done. */
  run(job: ConditionJob, signal: AbortSignal, progress: (rows: number) => void): Promise<ConditionOutcome>
}
