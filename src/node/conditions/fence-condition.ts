import type { Database, SqlJsStatic } from 'sql.js'
import type { ConditionProblem } from '../../model/condition-problem'
import type { ConditionCells } from './condition-cells'
import { problemOf } from './condition-refusal'

/** The table that a condition is asked of; `more` stands behind the columns. */
export function tableOf(columns: readonly Pick<ConditionCells, 'type'>[], more = ''): string {
  const named = columns.map(({ type }, index) => `c${index} ${type}`)
  return `CREATE TABLE c (${['id INTEGER PRIMARY KEY', ...named].join(', ')}${more})`
}

/**
 * Compiles a condition as a partial index of an empty table, where SQLite allows no sub-queries, aggregates, windows, parameters
 * or functions whose answers differ from call to call, and refuses what follows as a second statement. Null when it is let through.
 */
export function fenceCondition(
  { Database: Scratch }: SqlJsStatic,
  sql: string,
  columns: readonly Pick<ConditionCells, 'type'>[]
): ConditionProblem | null {
  const scratch = new Scratch()
  try {
    scratch.run(tableOf(columns))
    return compiledAlone(scratch, `CREATE INDEX t ON c(id) WHERE (\n${sql}\n)`)
  } catch (error) {
    return atItsEnd(problemOf(error), sql)
  } finally {
    scratch.close()
  }
}

function compiledAlone(scratch: Database, sql: string): ConditionProblem | null {
  const statements = scratch.iterateStatements(sql)
  const { value: statement } = statements.next()
  const rest = statements.getRemainingSQL()
  statement?.step()
  statement?.free()
  return rest.trim() === '' ? null : { code: 'nearSyntax', text: rest.trim().slice(0, 40), at: null }
}

/** A bracket too many that is ours, not the condition's: the condition ends too early. */
function atItsEnd(problem: ConditionProblem, sql: string): ConditionProblem {
  if (problem.code !== 'nearSyntax' || problem.text !== ')') return problem
  const bare = sql.replace(/'(?:[^']|'')*'/g, '')
  const isOurs = bare.split('(').length === bare.split(')').length && !/^\s*\)/.test(bare)
  return isOurs ? { ...problem, text: '' } : problem
}
