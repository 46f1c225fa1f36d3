import type { ConditionProblem } from '../model/condition-problem'

/** What came of a condition: why it cannot be asked, or for how many customers it is true and unknown. */
export type ConditionCheck =
  | { readonly kind: 'refused'; readonly problem: ConditionProblem }
  | { readonly kind: 'answered'; readonly matches: number; readonly unknown: number }
