import type { ConditionProblem } from '../../model/condition-problem'
import type { Field } from '../../model/field'
import { conditionNames, type ConditionMeaning } from '../../words/condition-names'
import type { ConditionJob } from '../ports/conditions'
import type { Engine } from '../portrait/bits/engine'
import { conditionToRun } from '../portrait/condition/condition-to-run'
import { locatedProblem } from '../portrait/condition/located-problem'
import { readCondition } from '../portrait/condition/read-condition'

const mostKept = 40

/** What is asked of the runner, once a condition is read. */
export interface AskedCondition {
  readonly job: ConditionJob
  readonly located: (problem: ConditionProblem) => ConditionProblem
}

/** Reads conditions over a view's fields, each once. */
export function createConditionReader({ table, fields, asOfDay }: Pick<Engine, 'table' | 'fields' | 'asOfDay'>) {
  let names: ReadonlyMap<string, ConditionMeaning | null> | null = null
  const known = new Map<string, AskedCondition | ConditionProblem>()
  const make = (condition: string): AskedCondition | ConditionProblem => {
    names ??= namesOf(fields)
    const read = readCondition(condition, names)
    if (!read.ok) return read.problem
    const run = conditionToRun(read.pieces, asOfDay)
    const columns = run.columns.map(({ field, part }) => {
      const column = table.columns.get(field)
      return column ? { column, part } : null
    })
    const located = (problem: ConditionProblem) => locatedProblem(problem, condition, read.pieces, run)
    return { job: { sql: run.sql, columns, rows: table.rows }, located }
  }
  return (condition: string): AskedCondition | ConditionProblem => {
    const asked = known.get(condition) ?? make(condition)
    if (known.size > mostKept) known.clear()
    known.set(condition, asked)
    return asked
  }
}

function namesOf(fields: ReadonlyMap<string, Field>): ReadonlyMap<string, ConditionMeaning | null> {
  return conditionNames([...fields.values()])
}
