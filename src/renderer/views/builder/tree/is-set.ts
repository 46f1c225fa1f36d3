import type { Criterion } from '../../../../model/criterion/criterion'

/** Whether a criterion asks anything yet: values are chosen, a text is typed, a bound is set, a band has a range or is left out. */
export function isSet(criterion: Criterion): boolean {
  switch (criterion.kind) {
    case 'choice':
    case 'multipleChoice':
    case 'text':
      return criterion.values.length > 0
    case 'sql':
      return criterion.condition.trim() !== ''
    case 'list':
      return criterion.list !== ''
    case 'number':
    case 'age':
    case 'date':
      return criterion.from !== undefined || criterion.to !== undefined
    case 'checkByAgeBand':
      return criterion.bands.some(
        ({ included, checkFrom, checkTo }) => !included || checkFrom !== undefined || checkTo !== undefined
      )
    default:
      return true
  }
}

/** The criterion as it counts after an edit: from its first value on, not without any; in between as the user switched it. */
export function countingOnceSet(before: Criterion, after: Criterion): Criterion {
  const set = isSet(after)
  if (set === isSet(before)) return after
  return { ...after, enabled: set }
}
