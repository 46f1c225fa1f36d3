import { z } from 'zod'
import { consentRules, exportProfileIds } from '../model/export-record'
import { languages } from '../model/language'
import { consentChannels, longestListValue, mostListValues } from '../model/people'
import { alteredReasons, leftOutReasons } from './export-results'
import { idSchema as id, nothing } from './named'
import { destinationSchema } from './places'
import { scopeSchema } from './requests'

/** A part of an A/B split: its name, which stands in the file's name, and its weight among the others. */
const variantSchema = z.strictObject({
  name: z.string().regex(/^[\p{L}\p{N}]{1,20}$/u),
  weight: z.number().positive().max(1000)
})

/** Which customers a list for another program has, and how they are written. */
export const exportRequestSchema = z.strictObject({
  profile: z.enum(exportProfileIds),
  /** Whose customers, in their order. */
  scopes: z.array(scopeSchema).min(1).max(100),
  /**
   * Each customer is written once. Of one who is in several scopes: `firstMatch` tells the first of their segments, and lists
   * the customers of a scope before those of the next; `together` tells all of them, in the order of the base.
   */
  overlap: z.enum(['firstMatch', 'together']).default('firstMatch'),
  /** Customers of these are left out, and whoever has the same address. */
  except: z.array(scopeSchema).max(100).default([]),
  /** E-mails, telephone numbers and customers' ids that are left out; they are not kept. */
  suppressed: z.array(z.string().max(400)).max(100_000).default([]),
  /** Whether those of the workspace who are not to be written to (`export.suppressed`) are left out too. */
  kept: z.boolean().default(true),
  /** What the list is for, which decides about address, consent and duplicates; `usual` is what the profile is mostly for. */
  channel: z.enum(['usual', ...consentChannels, 'none']).default('usual'),
  consent: z.enum(consentRules).default('proven'),
  /** Whether what is known of the consent stands in columns of its own. */
  proof: z.boolean().default(true),
  /** Addresses such as info@ that are no person's; `usual` is as the tool has it. */
  roles: z.enum(['usual', 'leaveOut', 'keep']).default('usual'),
  duplicates: z.enum(['leaveOut', 'keep']).default('leaveOut'),
  /** The share that is held back, to compare with; who it is depends on the customer's id and the seed alone. */
  control: z.number().min(0).max(0.9).default(0),
  variants: z
    .array(variantSchema)
    .max(10)
    .refine((variants) => new Set(variants.map(({ name }) => name.toLowerCase())).size === variants.length)
    .default([]),
  seed: z.string().max(100).default(''),
  /** Fields besides the profile's own columns. */
  columns: z.array(id).max(900).default([]),
  /** ISO 3166 code of the country of telephone numbers written without one; null: as the base suggests. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null),
  language: z.enum(languages).default('en'),
  asOf: z.iso.date().nullable().default(null)
})
export type ExportRequest = z.output<typeof exportRequestSchema>

/** Arguments of handing lists over to mailing tools and spreadsheets. */
export const exportArguments = {
  'export.profiles': nothing,
  /** Who would be written, left out and altered, and why; nothing is written. */
  'export.preflight': exportRequestSchema,
  /** A page of those whom one reason of a preflight is about. */
  'export.findings': exportRequestSchema.extend({
    reason: z.enum([...leftOutReasons, ...alteredReasons]),
    offset: z.number().int().min(0).default(0),
    limit: z.number().int().min(0).max(500).default(50)
  }),
  /**
   * Writes the files, and beside them a manifest. A path is that of the first file, from which the others take their names; a
   * download is a .zip of all. A failure or a cancel leaves none of them.
   */
  'export.write': exportRequestSchema.extend({ destination: destinationSchema, overwrite: z.boolean().default(false) }),
  /** The journal of exports, the newest first. */
  'export.list': nothing,
  /** Those of the workspace who are not to be written to, by a part of what is kept of them. */
  'export.suppressed': z.strictObject({
    search: z.string().max(400).default(''),
    limit: z.number().int().min(0).max(mostListValues).default(200)
  }),
  /** Changes who is not to be written to: e-mails, telephone numbers, customers' ids. */
  'export.suppress': z.strictObject({
    add: z.array(z.string().max(longestListValue)).max(mostListValues).default([]),
    drop: z.array(z.string().max(longestListValue)).max(mostListValues).default([])
  })
} as const
