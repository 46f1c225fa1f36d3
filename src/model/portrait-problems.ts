import type { NamesAround, SegmentProblem } from './around'
import type { ConditionProblem } from './condition-problem'
import { criterionKindsOf, type Criterion } from './criterion/criterion'
import {
  attributeOf,
  eventFieldId,
  typesOfFilter,
  typesOfMeasure,
  type EventCriterion
} from './criterion/event-criterion'
import type { ListCriterion } from './criterion/list-criterion'
import type { SegmentCriterion } from './criterion/segment-criterion'
import type { SqlCriterion } from './criterion/sql-criterion'
import type { Field, FieldType } from './field'
import { criteriaOf, type Portrait } from './portrait'

/** Why a criterion cannot be asked: what it asks about is gone, or does not answer this kind of criterion. */
export interface BrokenCriterion {
  readonly criterionId: string
  readonly field: string
  readonly reason: 'missingField' | 'wrongType' | 'missingSegment' | SegmentProblem | 'missingList' | 'condition'
  /** Of an SQL condition: what is wrong with it. */
  readonly problem?: ConditionProblem
}

type Fields = ReadonlyMap<string, Field>

/** Tells why a criterion is broken, or null. A broken criterion stays in its portrait and is unknown for everybody. */
export function brokenCriterion(criterion: Criterion, fields: Fields, around: NamesAround): BrokenCriterion | null {
  if (criterion.kind === 'event') return brokenEventCriterion(criterion, fields)
  if (criterion.kind === 'segment') return brokenSegmentCriterion(criterion, around)
  if (criterion.kind === 'sql') return brokenSqlCriterion(criterion, around)
  const field = fields.get(criterion.field)
  const about = { criterionId: criterion.id, field: criterion.field }
  if (!field) return { ...about, reason: 'missingField' }
  if (!criterionKindsOf[field.type].includes(criterion.kind)) return { ...about, reason: 'wrongType' }
  if (criterion.kind === 'checkByAgeBand' && !fields.has('age'))
    return { ...about, field: 'age', reason: 'missingField' }
  if (criterion.kind === 'list' && isListMissing(criterion, around)) return { ...about, reason: 'missingList' }
  return null
}

function brokenSegmentCriterion({ id, segment, field }: SegmentCriterion, around: NamesAround): BrokenCriterion | null {
  const named = around.segments.get(segment)
  const reason = named ? named.problem : 'missingSegment'
  return reason && { criterionId: id, field, reason }
}

/** One that waits for its condition is not broken: it is not asked yet. */
function brokenSqlCriterion(
  { id, condition, field }: SqlCriterion,
  { conditions }: NamesAround
): BrokenCriterion | null {
  const problem = condition.trim() === '' ? null : conditions.problemOf(condition)
  return problem && { criterionId: id, field, reason: 'condition', problem }
}

/** One that waits for its list is not broken: nobody is in it yet. */
function isListMissing({ list }: ListCriterion, { lists }: NamesAround): boolean {
  return list !== '' && !lists.has(list)
}

/** The attribute that events lack, or whose type a filter or the measure does not fit. */
function brokenEventCriterion(criterion: EventCriterion, fields: Fields): BrokenCriterion | null {
  const { id: criterionId, field: source, filters, measure } = criterion
  const asked: readonly (readonly [attribute: string, types: readonly FieldType[]])[] = [
    ['day', ['date']],
    ...filters.map((filter) => [attributeOf(filter), typesOfFilter[filter.kind]] as const),
    ...('attribute' in measure ? [[measure.attribute, typesOfMeasure[measure.kind]] as const] : [])
  ]
  for (const [attribute, types] of asked) {
    const field = eventFieldId(source, attribute)
    const type = fields.get(field)?.type
    if (!type) return { criterionId, field, reason: 'missingField' }
    if (!types.includes(type)) return { criterionId, field, reason: 'wrongType' }
  }
  return null
}

/** All broken criteria of a portrait, disabled ones included. */
export function brokenCriteria(portrait: Portrait, fields: Fields, around: NamesAround): BrokenCriterion[] {
  return criteriaOf(portrait).flatMap((criterion) => brokenCriterion(criterion, fields, around) ?? [])
}
