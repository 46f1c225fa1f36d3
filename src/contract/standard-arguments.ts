import { z } from 'zod'
import { languages } from '../model/language'
import { standardChangeSchema } from '../model/standard/standard-change'
import { partIdSchema } from '../model/standard/standards'
import { idSchema as id, nothing } from './named'

const language = z.enum(languages).default('en')

/** Arguments of service standards. */
export const standardArguments = {
  'standard.read': nothing,
  /** All steps together are one change, which undo takes back. */
  'standard.change': z.strictObject({ changes: z.array(standardChangeSchema).min(1).max(500) }),
  /** What is promised to a segment (null: to those of none) by department and kind of request. */
  'standard.cells': z.strictObject({ segment: id.nullable() }),
  /** What would go with a department or a kind of request. */
  'standard.impact': z.strictObject({
    department: partIdSchema.nullable().default(null),
    request: partIdSchema.nullable().default(null)
  }),
  /** Whose standard applies to a customer. */
  'standard.ofCustomer': z.strictObject({ customer: id }),
  'standard.check': z.strictObject({ language })
} as const
