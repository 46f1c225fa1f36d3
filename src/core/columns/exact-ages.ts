import type { AgeColumn } from '../../model/customer-table'
import { fromSecondTime } from './from-second-time'

const kept = fromSecondTime<AgeColumn['from'], boolean>()

/** Whether every age is known as one number of years; false the first time, when it is not worth looking. */
export function haveExactAges({ from, to }: AgeColumn): boolean {
  return kept(from, () => from.every((youngest, row) => youngest === to[row])) ?? false
}
