import { z } from 'zod'
import { ageBandSchema } from './age-band'
import { chartNameSchema } from './chart-name'
import { exportRecordSchema } from './export-record'
import { fieldSchema } from './field'
import { fieldChangeSchema } from './field-change'
import { generationSchema } from './generation'
import { baseStateSchema, journalRecordSchema } from './journal'
import { languages } from './language'
import { personaSchema } from './persona'
import { savedRecipeSchema } from './recipe'
import { referenceSchema } from './reference'
import { segmentSchema } from './segment'
import { standardsSchema } from './standard/standards'

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

export type { Generation } from './generation'

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
  ageBands: z.array(ageBandSchema).min(1).max(40),
  /** What the mirror shows beside a portrait, in this order (`chartNameSchema`); missing or empty: what tells most. */
  charts: z.array(chartNameSchema).max(40).optional()
})
export type Settings = z.infer<typeof settingsSchema>

/** Everything the user defines, as one plain value; nothing personal. `fields` come from the import, `formulas` from the user. */
export const definitionsSchema = z.strictObject({
  settings: settingsSchema,
  generation: generationSchema.nullable(),
  fields: z.array(fieldSchema),
  formulas: z.array(fieldSchema),
  /** At most one for each stored field. */
  fieldChanges: z.array(fieldChangeSchema),
  references: z.array(referenceSchema),
  /** The newest last. */
  recipes: z.array(savedRecipeSchema),
  segments: z.array(segmentSchema),
  standards: standardsSchema,
  /** In the order in which they were made; those of a segment that is not there are not shown. */
  personas: z.array(personaSchema),
  /** Acts that made a new state of the base, the newest last. */
  journal: z.array(journalRecordSchema),
  /** The states that acts of the journal can go back or forth to. */
  states: z.array(baseStateSchema),
  /** Lists that were written for other programs, the newest last. */
  exports: z.array(exportRecordSchema)
})
export type Definitions = z.infer<typeof definitionsSchema>
