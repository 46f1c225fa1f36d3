import { criterionKindsOf, type Criterion } from './criterion/criterion'
import type { Field } from './field'
import { criteriaOf, type Portrait } from './portrait'

/** Why a criterion cannot be asked: its field is gone, or the field's type does not answer this kind of criterion. */
export interface BrokenCriterion {
  readonly criterionId: string
  readonly field: string
  readonly reason: 'missingField' | 'wrongType'
}

/** Tells why a criterion is broken, or null. A broken criterion stays in its portrait and is unknown for everybody. */
export function brokenCriterion(criterion: Criterion, fields: ReadonlyMap<string, Field>): BrokenCriterion | null {
  const field = fields.get(criterion.field)
  const about = { criterionId: criterion.id, field: criterion.field }
  if (!field) return { ...about, reason: 'missingField' }
  if (!criterionKindsOf[field.type].includes(criterion.kind)) return { ...about, reason: 'wrongType' }
  if (criterion.kind === 'checkByAgeBand' && !fields.has('age'))
    return { ...about, field: 'age', reason: 'missingField' }
  return null
}

/** All broken criteria of a portrait, disabled ones included. */
export function brokenCriteria(portrait: Portrait, fields: ReadonlyMap<string, Field>): BrokenCriterion[] {
  return criteriaOf(portrait).flatMap((criterion) => brokenCriterion(criterion, fields) ?? [])
}
