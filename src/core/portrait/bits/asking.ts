import type { CustomerTable } from '../../../model/customer-table'
import type { DayNumber } from '../../../model/day'
import type { Field } from '../../../model/field'
import { questionOf, type AskingCriterion, type Question } from '../question'
import { answerQuestion } from './answer-question'
import type { BaseSets } from './base-sets'
import type { Verdict } from './verdict'

/** Answers questions of one base on one day; answers are kept by what is asked. */
export interface Asking {
  ask(question: Question): Verdict
  /** What a criterion asks is worked out once for a criterion. */
  answerTo(criterion: AskingCriterion): Verdict
}

interface Basis {
  readonly table: CustomerTable
  readonly fields: ReadonlyMap<string, Field>
  readonly asOfDay: DayNumber
  readonly sets: BaseSets
}

/** What a criterion asks, and the key under which its answer is kept. */
interface Asked {
  readonly question: Question
  readonly key: string
}

/** Nothing asked yet. */
export function createAsking({ table, fields, asOfDay, sets }: Basis): Asking {
  const keyed = (question: Question): Asked => {
    const columns = columnsOf(question, table).map(sets.serialOf).join(' ')
    return { question, key: `${columns} ${JSON.stringify(question)}` }
  }
  const answer = ({ question, key }: Asked): Verdict =>
    sets.remember(key, () => answerQuestion(question, table, ask, sets))
  const ask = (question: Question): Verdict => answer(keyed(question))
  const asked = new WeakMap<AskingCriterion, Asked>()
  return {
    ask,
    answerTo(criterion) {
      const known = asked.get(criterion)
      if (known) return answer(known)
      const made = keyed(questionOf(criterion, asOfDay, fields))
      asked.set(criterion, made)
      return answer(made)
    }
  }
}

/** What a question is answered from; the table itself in place of what is not there. */
function columnsOf(question: Question, table: CustomerTable): object[] {
  if (question.kind === 'events') return question.figures.map(({ source }) => table.events?.[source] ?? table)
  const ids = question.kind === 'checkByAgeBand' ? ['age', question.field] : [question.field]
  return ids.map((id) => table.columns.get(id) ?? table)
}
