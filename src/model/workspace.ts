import { z } from 'zod'
import { ageBandSchema } from './age-band'
import { fieldSchema } from './field'
import { languages } from './language'
import { recipeSchema } from './recipe'
import { segmentSchema } from './segment'

/** A workspace's name, which is also its file's name: 1 to 80 characters, no path, nothing a file system refuses. */
export const workspaceNameSchema = z
  .string()
  .transform((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(1)
      .max(80)
      .regex(/^[^\\/:*?"<>|\u0000-\u001f]*$/)
      .refine((name) => !name.startsWith('.') && !name.endsWith('.'))
      .refine((name) => !/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name))
  )

/** The day on which ages and windows are computed: today, or a pinned day. */
export const asOfSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('today') }),
  z.strictObject({ kind: z.literal('pinned'), day: z.iso.date() })
])

/** Settings of a workspace. `currency` is an ISO 4217 code and stands for money without a sign. */
export const settingsSchema = z.strictObject({
  asOf: asOfSchema,
  currency: z.string().regex(/^[A-Z]{3}$/),
  language: z.enum(languages),
  ageBands: z.array(ageBandSchema).min(1).max(40)
})
export type Settings = z.infer<typeof settingsSchema>

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
  sourceName: z.string()
})
export type Generation = z.infer<typeof generationSchema>

/** Everything the user defines, as one plain value; nothing personal. `fields` come from the import, `formulas` from the user. */
export const definitionsSchema = z.strictObject({
  settings: settingsSchema,
  generation: generationSchema.nullable(),
  fields: z.array(fieldSchema),
  formulas: z.array(fieldSchema),
  recipes: z.array(recipeSchema),
  segments: z.array(segmentSchema)
})
export type Definitions = z.infer<typeof definitionsSchema>
