import type { SqlCriterion } from '../../model/criterion/sql-criterion'
import { criteriaOf, effectivePortrait, type Portrait, type PortraitNode } from '../../model/portrait'
import type { Engine } from '../portrait/bits/engine'
import type { PendingCondition } from '../portrait/condition/conditions'
import type { ConditionAnswers, ConditionState } from './condition-answers'

/** A portrait whose SQL conditions are answered, and the criteria that are still being counted. */
export interface CountedPortrait {
  readonly portrait: Portrait
  readonly counting: readonly string[]
}

const patience = 150

/** Gives portraits that can be previewed at once, one after the other. */
export interface Counting {
  /**
   * Begins the work on all conditions, waits for quick answers, and puts the condition answered last for a criterion in the
   * place of one that is still being counted; a criterion without one does not count so long.
   */
  counted(portrait: Portrait, engine: Engine, signal: AbortSignal): Promise<CountedPortrait>
}

/** Counting by a workspace's answers, which are told what is still wanted. */
export function createCounting(answers: ConditionAnswers): Counting {
  let answered = new Map<string, string>()
  return {
    async counted(portrait, engine, signal) {
      const asked = criteriaOf(effectivePortrait(portrait)).filter((each) => each.kind === 'sql')
      if (asked.length === 0) {
        answers.keepFor([])
        return { portrait, counting: [] }
      }
      const conditions = answers.of(engine)
      const statesNow = () =>
        asked.map((each): [SqlCriterion, ConditionState] => [each, conditions.stateOf(each.condition)])
      const pending = pendingOf(statesNow())
      answers.keepFor(pending)
      if (pending.length > 0) await quickly(pending, signal)
      const states = statesNow()
      const before = answered
      answered = new Map()
      for (const [{ id, condition }, { kind }] of states) {
        const known = kind === 'counting' ? before.get(id) : condition
        if (known !== undefined) answered.set(id, known)
      }
      const counting = states.flatMap(([{ id }, { kind }]) => (kind === 'counting' ? [id] : []))
      return counting.length === 0
        ? { portrait, counting }
        : { portrait: inPlace(portrait, counting, answered), counting }
    }
  }
}

function pendingOf(states: readonly [SqlCriterion, ConditionState][]): PendingCondition[] {
  return states.flatMap(([, state]) => (state.kind === 'counting' ? [state.pending] : []))
}

/** Waits no longer than a hand takes for a pause; the work goes on. */
async function quickly(pending: readonly PendingCondition[], signal: AbortSignal): Promise<void> {
  const brief = new AbortController()
  const timer = setTimeout(() => brief.abort(), patience)
  const stop = () => brief.abort()
  signal.addEventListener('abort', stop)
  await Promise.allSettled(pending.map((each) => each.settled(brief.signal)))
  signal.removeEventListener('abort', stop)
  clearTimeout(timer)
}

function inPlace(portrait: Portrait, counting: readonly string[], answered: ReadonlyMap<string, string>): Portrait {
  const replaced = (node: PortraitNode): PortraitNode => {
    if (node.kind === 'group') return { ...node, members: node.members.map(replaced) }
    if (node.kind !== 'sql' || !counting.includes(node.id)) return node
    const condition = answered.get(node.id)
    return condition === undefined ? { ...node, enabled: false } : { ...node, condition }
  }
  return { ...portrait, members: portrait.members.map(replaced) }
}
