/** A field whose values meet by a rule that can be chosen. */
export interface RuleRow<Rule extends string> {
  readonly id: string
  readonly name: string
  /** Something worth knowing about it, behind its name. */
  readonly note?: string
  /** One for each column of numbers. */
  readonly counts: readonly { readonly count: number; readonly isBad?: boolean }[]
  readonly rule: Rule
  readonly rules: readonly Rule[]
  /** It is shown even before all are. */
  readonly telling: boolean
}
