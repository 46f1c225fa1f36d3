import type { Criterion } from '../../../../model/criterion/criterion'
import { criteriaOf, type Portrait } from '../../../../model/portrait'
import { isSet } from './is-set'

/** The criteria that a version should not be saved with unasked: added but without any value yet, or broken. */
export function unfinishedCriteria(portrait: Portrait, broken: { has(id: string): boolean }): Criterion[] {
  return criteriaOf(portrait).filter(
    (criterion) => (!criterion.enabled && !isSet(criterion)) || (criterion.enabled && broken.has(criterion.id))
  )
}
