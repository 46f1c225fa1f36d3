import { z } from 'zod'
import { longestCondition } from '../model/criterion/sql-criterion'

/** Arguments of SQL conditions. */
export const conditionArguments = {
  /** Whether an SQL condition can be asked, and for how many customers it holds. */
  'condition.check': z.strictObject({
    condition: z.string().max(longestCondition),
    asOf: z.iso.date().nullable().default(null)
  })
}
