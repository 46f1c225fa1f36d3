import { countBits } from '../../columns/bits'
import { openWorkspaceOf, type AppContext } from '../app-context'
import { currentView } from '../workspace-state'
import type { VerbsOf } from './verbs-of'

/** SQL conditions that are being written. */
export function conditionVerbs(context: AppContext): VerbsOf<'condition'> {
  return {
    'condition.check': async ({ condition, asOf }) => {
      const { conditions } = currentView(context, openWorkspaceOf(context), asOf).engine.around
      const problem = conditions.problemOf(condition)
      if (problem) return { kind: 'refused', problem }
      const { matches, unknown } = conditions.answerTo(condition)
      return { kind: 'answered', matches: countBits(matches), unknown: countBits(unknown) }
    }
  }
}
