import type { ConditionProblem } from '../model/condition-problem'
import type { Words } from './create-words'

/** What is wrong with an SQL condition, as a sentence with the place where it is known. */
export function conditionProblemText({ say }: Pick<Words, 'say'>, { code, text, at }: ConditionProblem): string {
  const ends = code === 'nearSyntax' && text === ''
  const problem = ends ? say('sql.problems.ends') : say(`sql.problems.${code}`, { text })
  return at === null ? problem : say('sql.at', { problem, at: at + 1 })
}
