import type { CustomerTable } from '../../../model/customer-table'
import type { DayNumber } from '../../../model/day'
import type { Field } from '../../../model/field'
import { criteriaOf, effectivePortrait, type Portrait } from '../../../model/portrait'
import { createByteCache, type ByteCache } from '../../columns/byte-cache'
import type { SetMaker } from '../../columns/set-maker'
import { createAsking } from './asking'
import { baseSetsOf } from './base-sets'
import { createEvaluator, type Evaluator } from './evaluator'
import { everybody, type Verdict } from './verdict'
import type { Question } from '../question'

export type { Verdict } from './verdict'

/** Answers portraits over one base on one as-of date, and keeps the answers of single questions. */
export interface Engine extends Evaluator {
  readonly table: CustomerTable
  readonly fields: ReadonlyMap<string, Field>
  readonly asOfDay: DayNumber
  /** For whom a portrait is true and for whom unknown; the sets are shared and must not be changed. */
  evaluate(portrait: Portrait): Verdict
  /**
   * The same in steps of one criterion: whoever walks them may do something else, or stop, between two. The sets may be used
   * until the lease ends under which they were asked for.
   */
  evaluateSteps(portrait: Portrait): Generator<void, Verdict>
  /** Begins a preview; until its end, which the answer tells, what is asked stays as it is. */
  readonly lease: () => () => void
  /** The kept answer of one question. */
  ask(question: Question): Verdict
  /** What else is derived from the base alone (sorted orders, figures of the base). */
  readonly derived: ByteCache
  /** Where the base's sets come from: those of nobody, of everybody, of the unknown of a column. */
  readonly sets: SetMaker
}

const derivedLimit = 96 * 1024 * 1024

/**
 * An engine over a table whose computed columns (ages, formulas) are filled in for the as-of day. A broken criterion is
 * unknown for everybody, whatever its switch says: nobody gets in because a field is gone. `module` has the loops for a
 * table whose columns lie in no column memory. A kept set may move to another array when another question is asked: hold
 * the set, not its words.
 */
export function createEngine(
  table: CustomerTable,
  fields: ReadonlyMap<string, Field>,
  asOfDay: DayNumber,
  module: WebAssembly.Module | null = null
): Engine {
  const sets = baseSetsOf(table, module)

  const { ask, answerTo } = createAsking({ table, fields, asOfDay, sets })
  const evaluator = createEvaluator({ fields, answerTo, sets })
  const verdictOf = (portrait: Portrait): Verdict => {
    const effective = effectivePortrait(portrait)
    return effective.members.length === 0 ? everybody(sets) : evaluator.evaluateNode(effective)
  }

  function* evaluateSteps(portrait: Portrait): Generator<void, Verdict> {
    for (const criterion of criteriaOf(effectivePortrait(portrait))) {
      evaluator.evaluateNode(criterion)
      yield
    }
    return verdictOf(portrait)
  }

  return {
    table,
    fields,
    asOfDay,
    evaluate: (portrait) => sets.hold(verdictOf(portrait)),
    evaluateSteps,
    ...evaluator,
    lease: sets.lease,
    ask,
    derived: createByteCache(derivedLimit),
    sets
  }
}
