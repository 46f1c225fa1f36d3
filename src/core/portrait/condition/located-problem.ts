import type { ConditionProblem } from '../../../model/condition-problem'
import { sqlText } from '../sql/sql-text'
import type { ConditionToRun } from './condition-to-run'
import { conditionTokens } from './condition-tokens'
import type { ConditionPiece } from './read-condition'

/** A problem that SQLite told of the condition as it is run, in the words of the condition as it was written, with its place where there is one alone. */
export function locatedProblem(
  problem: ConditionProblem,
  condition: string,
  pieces: readonly ConditionPiece[],
  { columns }: ConditionToRun
): ConditionProblem {
  if (problem.code !== 'nearSyntax') return problem
  if (problem.text === '') return { ...problem, at: condition.trimEnd().length }
  const found = pieces.filter((piece) => runText(piece, columns).toLowerCase() === problem.text.toLowerCase())
  const [only] = found
  if (!only) return problem
  const tokens = conditionTokens(condition)
  const written = 'code' in tokens ? undefined : tokens.find(({ at }) => at === only.at)
  return { ...problem, text: written?.text ?? problem.text, at: found.length === 1 ? only.at : null }
}

function runText(piece: ConditionPiece, columns: ConditionToRun['columns']): string {
  if (piece.kind === 'text') return sqlText(piece.text)
  if (piece.kind !== 'column') return piece.text
  const { meaning } = piece
  if (meaning.kind === 'asOfDay') return ''
  return `c${columns.findIndex(({ field, part }) => field === meaning.field && part === meaning.part)}`
}
