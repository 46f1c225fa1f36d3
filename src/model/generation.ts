import { z } from 'zod'

/** The state of the base after an import: numbers of the files in the data folder, and what the import was. */
export const generationSchema = z.strictObject({
  number: z.number().int().min(1),
  customersFile: z.string().regex(/^customers-\d{4,}\.sqlite$/),
  ordersFile: z
    .string()
    .regex(/^orders-\d{4,}\.sqlite$/)
    .nullable(),
  contactsFile: z
    .string()
    .regex(/^contacts-\d{4,}\.sqlite$/)
    .nullable(),
  customers: z.number().int().min(0),
  importedAt: z.iso.datetime(),
  sourceName: z.string(),
  /** By what customers are known: the id of a field, or a column's header behind `:`; null: each row was a customer. Missing when it is not known. */
  key: z.string().nullable().optional()
})
export type Generation = z.infer<typeof generationSchema>
