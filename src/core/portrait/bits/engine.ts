import type { Criterion } from '../../../model/criterion/criterion'
import type { CustomerTable } from '../../../model/customer-table'
import type { DayNumber } from '../../../model/day'
import type { Field } from '../../../model/field'
import { effectivePortrait, type Portrait, type PortraitNode } from '../../../model/portrait'
import { brokenCriterion } from '../../../model/portrait-problems'
import { createByteCache, type ByteCache } from '../../columns/byte-cache'
import { answerQuestion } from './answer-question'
import { joinVerdicts } from './join-verdicts'
import { bytesOfVerdict, everybody, swapped, switched, unknownForAll, type Verdict } from './verdict'
import { questionOf, type Question } from '../question'

export type { Verdict } from './verdict'

/** Answers portraits over one base on one as-of date, and keeps the answers of single questions. */
export interface Engine {
  readonly table: CustomerTable
  readonly fields: ReadonlyMap<string, Field>
  readonly asOfDay: DayNumber
  /** For whom a portrait is true and for whom unknown; the sets are shared and must not be changed. */
  evaluate(portrait: Portrait): Verdict
  /** The verdict of a node that counts (nothing disabled or empty in it). */
  evaluateNode(node: PortraitNode): Verdict
  /** The verdict of a criterion before its unknown switch. */
  evaluateBeforeSwitch(criterion: Criterion): Verdict
  /** The kept answer of one question. */
  ask(question: Question): Verdict
  /** What else is derived from the base alone (sorted orders, figures of the base). */
  readonly derived: ByteCache
}

const answersLimit = 64 * 1024 * 1024
const derivedLimit = 96 * 1024 * 1024

/**
 * An engine over a table whose computed columns (ages, formulas) are filled in for the as-of day. A broken criterion is
 * unknown for everybody, whatever its switch says: nobody gets in because a field is gone.
 */
export function createEngine(table: CustomerTable, fields: ReadonlyMap<string, Field>, asOfDay: DayNumber): Engine {
  const answers = createByteCache(answersLimit)
  const { rows } = table

  const ask = (question: Question): Verdict =>
    answers.remember(JSON.stringify(question), () => answerQuestion(question, table, ask), bytesOfVerdict)

  const evaluateBeforeSwitch = (criterion: Criterion): Verdict => {
    if (brokenCriterion(criterion, fields)) return unknownForAll(rows)
    const answer = ask(questionOf(criterion, asOfDay))
    return criterion.negated ? swapped(answer) : answer
  }

  const evaluateNode = (node: PortraitNode): Verdict => {
    if (node.kind === 'group') return joinVerdicts(node.mode, node.count, node.members.map(evaluateNode), rows)
    const verdict = evaluateBeforeSwitch(node)
    return brokenCriterion(node, fields) ? verdict : switched(verdict, node.unknown)
  }

  const evaluate = (portrait: Portrait): Verdict => {
    const effective = effectivePortrait(portrait)
    return effective.members.length === 0 ? everybody(rows) : evaluateNode(effective)
  }

  return {
    table,
    fields,
    asOfDay,
    evaluate,
    evaluateNode,
    evaluateBeforeSwitch,
    ask,
    derived: createByteCache(derivedLimit)
  }
}
