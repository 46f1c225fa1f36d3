import { criterionKindsOf, type Criterion } from './criterion/criterion'
import {
  attributeOf,
  eventFieldId,
  typesOfFilter,
  typesOfMeasure,
  type EventCriterion
} from './criterion/event-criterion'
import type { Field, FieldType } from './field'
import { criteriaOf, type Portrait } from './portrait'

/** Why a criterion cannot be asked: its field is gone, or the field's type does not answer this kind of criterion. */
export interface BrokenCriterion {
  readonly criterionId: string
  readonly field: string
  readonly reason: 'missingField' | 'wrongType'
}

/** Tells why a criterion is broken, or null. A broken criterion stays in its portrait and is unknown for everybody. */
export function brokenCriterion(criterion: Criterion, fields: ReadonlyMap<string, Field>): BrokenCriterion | null {
  if (criterion.kind === 'event') return brokenEventCriterion(criterion, fields)
  const field = fields.get(criterion.field)
  const about = { criterionId: criterion.id, field: criterion.field }
  if (!field) return { ...about, reason: 'missingField' }
  if (!criterionKindsOf[field.type].includes(criterion.kind)) return { ...about, reason: 'wrongType' }
  if (criterion.kind === 'checkByAgeBand' && !fields.has('age'))
    return { ...about, field: 'age', reason: 'missingField' }
  return null
}

/** The attribute that events lack, or whose type a filter or the measure does not fit. */
function brokenEventCriterion(criterion: EventCriterion, fields: ReadonlyMap<string, Field>): BrokenCriterion | null {
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
export function brokenCriteria(portrait: Portrait, fields: ReadonlyMap<string, Field>): BrokenCriterion[] {
  return criteriaOf(portrait).flatMap((criterion) => brokenCriterion(criterion, fields) ?? [])
}
