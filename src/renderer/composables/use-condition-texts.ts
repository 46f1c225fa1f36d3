import type { ConditionProblem } from '../../model/condition-problem'
import type { BrokenCriterion } from '../../model/portrait-problems'
import { useFieldTexts } from './use-field-texts'

/** Says what is wrong with SQL conditions and other criteria that cannot be asked. */
export function useConditionTexts() {
  const { words, nameOf } = useFieldTexts()

  function problemText({ code, text, at }: ConditionProblem): string {
    const { say } = words.value
    const problem =
      code === 'nearSyntax' && text === '' ? say('sql.problems.ends') : say(`sql.problems.${code}`, { text })
    return at === null ? problem : say('sql.at', { problem, at: at + 1 })
  }

  /** Why a criterion is broken, and what that means. */
  function brokenText({ reason, field, problem }: BrokenCriterion): string {
    if (reason !== 'condition') return words.value.say(`builder.broken.${reason}`, { field: nameOf(field) })
    return problem ? words.value.say('sql.broken', { problem: problemText(problem) }) : ''
  }
  return { problemText, brokenText }
}
