import { createChoiceCriterion } from '../../model/criterion/choice-criterion'
import type { Criterion } from '../../model/criterion/criterion'
import { createDateCriterion } from '../../model/criterion/date-criterion'
import { createNumberCriterion } from '../../model/criterion/number-criterion'

/** A number of a field of at least `from` and at most `to`. */
export function numberFrom(id: string, field: string, from: number, to?: number): Criterion {
  return { ...createNumberCriterion(`root.${id}`, field), from, ...(to === undefined ? {} : { to }) }
}

/** A day of a field in the last so many days. */
export function dayWithin(id: string, field: string, days: number): Criterion {
  return { ...createDateCriterion(`root.${id}`, field), from: { kind: 'ago', count: days, unit: 'day' } }
}

/** One of some values of a choice. */
export function choiceOf(id: string, field: string, values: readonly string[]): Criterion {
  return { ...createChoiceCriterion(`root.${id}`, field), values: [...values] }
}
