import { openAge } from '../../../model/customer-table'

/** Age from `from` to `to` full years, both included: 1 wholly inside, 0 wholly outside, NULL partly inside or unknown. */
export function ageToSql(youngest: string, oldest: string, from: number | undefined, to: number | undefined): string {
  const low = from ?? 0
  const high = to ?? openAge
  const outside = low > high ? '1' : `${oldest} < ${low} OR ${youngest} > ${high}`
  return `(CASE WHEN ${youngest} IS NULL THEN NULL WHEN ${youngest} >= ${low} AND ${oldest} <= ${high} THEN 1 WHEN ${outside} THEN 0 END)`
}
