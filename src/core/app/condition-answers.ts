import { Failure } from '../../contract/failure'
import type { ConditionProblem } from '../../model/condition-problem'
import type { CustomerTable } from '../../model/customer-table'
import type { ConditionJob, ConditionRunner } from '../ports/conditions'
import type { Engine } from '../portrait/bits/engine'
import type { Conditions, PendingCondition } from '../portrait/condition/conditions'
import { createConditionQueue, type ConditionOutcome, type ConditionQueue, type ConditionWork } from './condition-queue'
import { createConditionReader, type AskedCondition } from './condition-reader'

/** What is known of a condition, or that the work on it is under way. */
export type ConditionState = ConditionOutcome | { readonly kind: 'counting'; readonly pending: PendingCondition }

/** Conditions of one view; asking for a state begins the work on it. */
export interface ViewConditions extends Conditions {
  stateOf(condition: string): ConditionState
}

/** Answers SQL conditions, each once for a base, by way of a runner. */
export interface ConditionAnswers extends Pick<ConditionQueue, 'keepFor' | 'end'> {
  of(view: Pick<Engine, 'table' | 'fields' | 'asOfDay'>): ViewConditions
}

/** How far the work is: rows done of rows. */
export type ToldWork = (rows: number, of: number) => void

const keptBytes = 64 * 1024 * 1024
/** So many conditions are kept at most: more than are ever asked together, which would else push each other out for ever. */
const mostKept = (rows: number): number => Math.min(2000, Math.floor(keptBytes / (rows / 4 + 1)))

/** Nothing asked yet. `tell` hears of work under way and, with all rows, of its end. */
export function createConditionAnswers(runner: ConditionRunner, tell: ToldWork): ConditionAnswers {
  const kept = new WeakMap<CustomerTable['ids'], Map<string, ConditionWork>>()
  const views = new WeakMap<CustomerTable, ViewConditions>()
  const queue = createConditionQueue(() => tell(1, 1))
  const keyOf = createKeys()
  const workOn = (all: Map<string, ConditionWork>, asked: AskedCondition): ConditionWork => {
    const key = keyOf(asked.job)
    const known = all.get(key)
    if (known) {
      all.delete(key)
      all.set(key, known)
      return known
    }
    const most = mostKept(asked.job.rows)
    const work = queue.begin(
      (signal) => outcomeOf(runner, asked, signal, tell),
      () => all.get(key) === work && all.delete(key)
    )
    all.set(key, work)
    for (const [oldest, { outcome }] of all) if (all.size > most && outcome) all.delete(oldest)
    return work
  }
  return {
    of(view) {
      const all = kept.get(view.table.ids) ?? new Map<string, ConditionWork>()
      kept.set(view.table.ids, all)
      const conditions = views.get(view.table) ?? conditionsOver(view, (asked) => workOn(all, asked))
      views.set(view.table, conditions)
      return conditions
    },
    keepFor: queue.keepFor,
    end: queue.end
  }
}

function conditionsOver(
  view: Pick<Engine, 'table' | 'fields' | 'asOfDay'>,
  workOn: (asked: AskedCondition) => ConditionWork
): ViewConditions {
  const read = createConditionReader(view)
  const stateOf = (condition: string): ConditionState => {
    const asked = read(condition)
    if ('code' in asked) return { kind: 'refused', problem: asked }
    const { outcome, pending } = workOn(asked)
    return outcome ?? { kind: 'counting', pending }
  }
  return {
    stateOf,
    problemOf: (condition): ConditionProblem | null => {
      const state = stateOf(condition)
      return state.kind === 'refused' ? state.problem : null
    },
    answerTo: (condition) => {
      const state = stateOf(condition)
      if (state.kind === 'answered') return state.answer
      throw state.kind === 'counting' ? state.pending : new Failure('unexpected', { name: 'condition' })
    }
  }
}

async function outcomeOf(
  runner: ConditionRunner,
  { job, located }: AskedCondition,
  signal: AbortSignal,
  tell: ToldWork
): Promise<ConditionOutcome | null> {
  const broken = { kind: 'refused' as const, problem: { code: 'engine' as const, text: '', at: null } }
  const outcome = await runner.run(job, signal, (rows) => tell(rows, job.rows + 1)).catch(() => broken)
  if (outcome.kind === 'answered') {
    const [matches, unknown] = [outcome.matches, outcome.unknown]
    const length = job.rows
    return { kind: 'answered', answer: { matches: { words: matches, length }, unknown: { words: unknown, length } } }
  }
  return outcome.problem.code === 'stopped' ? null : { kind: 'refused', problem: located(outcome.problem) }
}

/** What is asked of which columns, as a text; equal columns are the same object. */
function createKeys(): (job: ConditionJob) => string {
  const serials = new WeakMap<object, number>()
  let next = 1
  const serialOf = (thing: object): number => {
    const serial = serials.get(thing) ?? next++
    serials.set(thing, serial)
    return serial
  }
  return ({ sql, columns }) =>
    [sql, ...columns.map((each) => (each ? `${each.part} ${serialOf(each.column)}` : 'none'))].join(' ')
}
