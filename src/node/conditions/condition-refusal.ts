import type { ConditionProblem } from '../../model/condition-problem'

/** What SQLite's refusal of a condition comes to; its messages tell of the condition, never of a value in the table. */
export function problemOf(error: unknown): ConditionProblem {
  const message = error instanceof Error ? error.message : ''
  const near = /^near "(.*)": syntax error$/s.exec(message)
  if (near) return { code: 'nearSyntax', text: near[1] ?? '', at: null }
  if (/^incomplete input$|^unrecognized token/.test(message)) return { code: 'nearSyntax', text: '', at: null }
  if (/non-deterministic/.test(message)) return { code: 'today', text: '', at: null }
  const isMemory = /out of memory|too big|database or disk is full/i.test(message) || error instanceof RangeError
  if (isMemory || (error instanceof Error && error.name === 'RuntimeError'))
    return { code: 'tooMuchMemory', text: '', at: null }
  return { code: 'engine', text: message.replace(/ in partial index WHERE clauses$/, '').slice(0, 200), at: null }
}
