import { openAge } from '../../../model/customer-table'
import type { SqlDialect } from './sql-dialect'

/** Age from `from` to `to` full years, both included: true wholly inside, false wholly outside, NULL partly inside or unknown. */
export function ageToSql(
  youngest: string,
  oldest: string,
  from: number | undefined,
  to: number | undefined,
  { truth, unknown }: SqlDialect
): string {
  const low = from ?? 0
  const high = to ?? openAge
  const outside = low > high ? '1 = 1' : `${oldest} < ${low} OR ${youngest} > ${high}`
  return `(CASE WHEN ${youngest} IS NULL THEN ${unknown} WHEN ${youngest} >= ${low} AND ${oldest} <= ${high} THEN ${truth(true)} WHEN ${outside} THEN ${truth(false)} END)`
}
