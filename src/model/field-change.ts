import { z } from 'zod'
import { fieldTypes } from './field'

/** What the user changed of a stored field, whatever later imports bring: its name, its type (money: also its currency), or that it is left out. */
export const fieldChangeSchema = z.strictObject({
  field: z.string().min(1).max(120),
  name: z.string().min(1).max(400).optional(),
  type: z.enum(fieldTypes).optional(),
  currency: z.string().length(3).optional(),
  removed: z.literal(true).optional()
})
export type FieldChange = z.infer<typeof fieldChangeSchema>
