import { z } from 'zod'
import { fieldSchema } from './field'

/**
 * A table of facts that are true of values and not of customers (city → population). It lies in a file of its own in the data
 * folder; its columns become fields of everybody whose value of the field `joins` (or of whose order's attribute) is a key.
 */
export const referenceSchema = z.strictObject({
  id: z.string().regex(/^ref_[0-9a-f]{8,32}$/),
  name: z.string().min(1).max(200),
  file: z.string().regex(/^reference-\d{4,}\.sqlite$/),
  sourceName: z.string(),
  at: z.iso.datetime(),
  rows: z.number().int().min(0),
  /** Header of the column with the keys. */
  keyColumn: z.string(),
  joins: z.string().min(1).max(120),
  /** What it adds: of customers, or attributes of their orders or contacts. */
  fields: z.array(fieldSchema).min(1).max(100)
})
export type Reference = z.infer<typeof referenceSchema>
