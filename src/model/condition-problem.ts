/** Why an SQL condition is not asked, or came to no end. */
export const conditionProblemCodes = [
  'character',
  'unclosed',
  'word',
  'column',
  'ambiguous',
  'function',
  'nearSyntax',
  'today',
  'engine',
  'tooMuchMemory',
  'tooSlow',
  'stopped'
] as const
export type ConditionProblemCode = (typeof conditionProblemCodes)[number]

/** `text`: what it is about (a name, a piece of the condition, SQLite's own message); `at`: where it begins in the condition, from 0; null when it is not known. */
export interface ConditionProblem {
  readonly code: ConditionProblemCode
  readonly text: string
  readonly at: number | null
}
