import type { CustomerTable } from '../../../model/customer-table'
import type { DayNumber } from '../../../model/day'
import type { Criterion } from '../../../model/criterion/criterion'
import type { Field } from '../../../model/field'
import { criteriaOf, effectivePortrait, type Portrait } from '../../../model/portrait'
import { createByteCache, type ByteCache } from '../../columns/byte-cache'
import type { SetMaker } from '../../columns/set-maker'
import { brokenCriterion } from '../../../model/portrait-problems'
import { nothingAround, type Around } from '../around/around'
import { createAsking, type Asking } from './asking'
import { baseSetsOf, type BaseSets } from './base-sets'
import { createEvaluator, type Evaluator } from './evaluator'
import { everybody, type Verdict } from './verdict'
import { isAsking, type Question } from '../question'
import { createReferred } from './referred'

export type { Verdict } from './verdict'

/** Answers portraits over one base on one as-of date, and keeps the answers of single questions. */
export interface Engine extends Evaluator {
  readonly table: CustomerTable
  readonly fields: ReadonlyMap<string, Field>
  readonly asOfDay: DayNumber
  /** What criteria refer to besides fields. */
  readonly around: Around
  /** The same engine, its answers included, around which something else lies. */
  within(around: Around): Engine
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
  module: WebAssembly.Module | null = null,
  around: Around = nothingAround
): Engine {
  const sets = baseSetsOf(table, module)
  const asking = createAsking({ table, fields, asOfDay, sets })
  return engineWithin({ table, fields, asOfDay, sets, asking, derived: createByteCache(derivedLimit) }, around)
}

interface Foundation extends Pick<Engine, 'table' | 'fields' | 'asOfDay' | 'derived'> {
  readonly sets: BaseSets
  readonly asking: Asking
}

function engineWithin(foundation: Foundation, around: Around): Engine {
  const { table, fields, asOfDay, sets, asking, derived } = foundation
  const referred = createReferred({
    table,
    around,
    sets,
    verdictOf: (portrait) => verdictOf(portrait),
    stepsOf: (portrait) => evaluateSteps(portrait)
  })
  const answerTo = (criterion: Criterion): Verdict =>
    isAsking(criterion) ? asking.answerTo(criterion) : referred.answerTo(criterion)
  const evaluator = createEvaluator({ fields, around, answerTo, sets })
  const verdictOf = (portrait: Portrait): Verdict => {
    const effective = effectivePortrait(portrait)
    return effective.members.length === 0 ? everybody(sets) : evaluator.evaluateNode(effective)
  }

  function* evaluateSteps(portrait: Portrait): Generator<void, Verdict> {
    for (const criterion of criteriaOf(effectivePortrait(portrait))) {
      if (!isAsking(criterion) && !brokenCriterion(criterion, fields, around)) yield* referred.steps(criterion)
      evaluator.evaluateNode(criterion)
      yield
    }
    return verdictOf(portrait)
  }

  return {
    table,
    fields,
    asOfDay,
    around,
    within: (other) => engineWithin(foundation, other),
    evaluate: (portrait) => sets.hold(verdictOf(portrait)),
    evaluateSteps,
    ...evaluator,
    lease: sets.lease,
    ask: asking.ask,
    derived,
    sets
  }
}
