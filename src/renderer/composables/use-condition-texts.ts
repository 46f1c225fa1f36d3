import type { ConditionProblem } from '../../model/condition-problem'
import type { BrokenCriterion } from '../../model/portrait-problems'
import { conditionProblemText } from '../../words/condition-problem-text'
import { useFieldTexts } from './use-field-texts'

/** Says what is wrong with SQL conditions and other criteria that cannot be asked. */
export function useConditionTexts() {
  const { words, nameOf } = useFieldTexts()
  const problemText = (problem: ConditionProblem): string => conditionProblemText(words.value, problem)

  /** Why a criterion is broken, and what that means. */
  function brokenText({ reason, field, problem }: BrokenCriterion): string {
    if (reason !== 'condition') return words.value.say(`builder.broken.${reason}`, { field: nameOf(field) })
    return problem ? words.value.say('sql.broken', { problem: problemText(problem) }) : ''
  }
  return { problemText, brokenText }
}
