import type { Criterion } from '../../../model/criterion/criterion'
import type { ListCriterion } from '../../../model/criterion/list-criterion'
import type { CustomerTable } from '../../../model/customer-table'
import type { Portrait } from '../../../model/portrait'
import { walked } from '../../columns/walked'
import type { Around, SegmentAround } from '../around/around'
import type { AskingCriterion } from '../question'
import type { ConditionAnswer } from '../condition/conditions'
import type { BaseSets } from './base-sets'
import { inListSteps } from './list-bits'
import { withSides } from './segment-bits'
import { nobody, unknownForAll, type Verdict } from './verdict'

/** A criterion that refers to something besides columns. */
export type ReferringCriterion = Exclude<Criterion, AskingCriterion>

/** Answers criteria on segments and lists and SQL conditions, those that are not broken. */
export interface Referred {
  answerTo(criterion: ReferringCriterion): Verdict
  /** Prepares the answer in steps. */
  steps(criterion: ReferringCriterion): Generator<void>
}

interface Basis {
  readonly table: CustomerTable
  readonly around: Around
  readonly sets: BaseSets
  readonly verdictOf: (portrait: Portrait) => Verdict
  readonly stepsOf: (portrait: Portrait) => Generator<void, Verdict>
}

/** Segments are found once, however many criteria name them. */
export function createReferred({ table, around, sets, verdictOf, stepsOf }: Basis): Referred {
  const members = new Map<string, Verdict>()
  const membersOf = (segment: SegmentAround): Verdict => {
    const { portrait, sides } = segment
    const found = portrait ? verdictOf(portrait) : nobody(sets)
    if (!sides) return found
    return sets.remember(`sides ${sets.serialOf(found)} ${sets.serialOf(sides)}`, () => withSides(found, sides, sets))
  }
  const answerToSegment = (id: string): Verdict => {
    const known = members.get(id)
    if (known) return known
    const segment = around.segments.get(id)
    if (!segment) return unknownForAll(sets)
    const verdict = sets.hold(membersOf(segment))
    members.set(id, verdict)
    return verdict
  }

  const lists = listAnswers({ table, around, sets })
  const answerToCondition = (condition: string): Verdict => {
    if (condition.trim() === '') return unknownForAll(sets)
    const answer = around.conditions.answerTo(condition)
    return sets.remember(`condition ${sets.serialOf(answer)}`, () => copied(answer, sets))
  }

  return {
    answerTo: (criterion) => {
      if (criterion.kind === 'segment') return answerToSegment(criterion.segment)
      if (criterion.kind === 'sql') return answerToCondition(criterion.condition)
      return lists.answerTo(criterion)
    },
    *steps(criterion) {
      if (criterion.kind === 'sql') return
      if (criterion.kind === 'segment') {
        const portrait = around.segments.get(criterion.segment)?.portrait
        if (portrait && !members.has(criterion.segment)) yield* stepsOf(portrait)
        return
      }
      yield* lists.steps(criterion)
    }
  }
}

/** An answer as sets of the base. */
function copied({ matches, unknown }: ConditionAnswer, sets: BaseSets): Verdict {
  const [one, other] = [sets.take(), sets.take()]
  one.words.set(matches.words)
  other.words.set(unknown.words)
  return { matches: one, unknown: other }
}

/** Answers to criteria on lists, found by what they are made of. */
function listAnswers({ table, around, sets }: Pick<Basis, 'table' | 'around' | 'sets'>) {
  const listKey = ({ field, list }: ListCriterion): string =>
    ['list', table.columns.get(field), around.lists.get(list), around.spellingOf(field)]
      .map((part) => (typeof part === 'object' && part ? sets.serialOf(part) : part))
      .join(' ')
  function* listSteps({ field, list: id }: ListCriterion): Generator<void, Verdict> {
    const [column, list] = [table.columns.get(field), around.lists.get(id)]
    if (!column) return unknownForAll(sets)
    if (!list) return { matches: sets.nobody, unknown: sets.unknownOf(column) }
    return yield* inListSteps(column, list, around.spellingOf(field), sets)
  }
  return {
    answerTo: (criterion: ListCriterion): Verdict =>
      sets.remember(listKey(criterion), () => walked(listSteps(criterion))),
    *steps(criterion: ListCriterion): Generator<void> {
      if (sets.has(listKey(criterion))) return
      const verdict = yield* listSteps(criterion)
      sets.remember(listKey(criterion), () => verdict)
    }
  }
}
