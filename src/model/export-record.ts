import { z } from 'zod'
import { consentChannels } from './people'

/** The mailing tools and spreadsheets for which lists are made. */
export const exportProfileIds = [
  'mailchimp',
  'brevo',
  'hubspot',
  'getresponse',
  'unisender',
  'excel-pl',
  'excel-ru',
  'excel-en',
  'generic'
] as const
export type ExportProfileId = (typeof exportProfileIds)[number]

/**
 * Who is written as regards consent for the list's channel: `proven` consent is given, with day and source known; `given`:
 * given, known from wherever; `notRefused`: whoever has not refused; `any`: everybody, refusals included.
 */
export const consentRules = ['proven', 'given', 'notRefused', 'any'] as const
export type ConsentRule = (typeof consentRules)[number]

const count = z.number().int().min(0)

/** One export as the journal of exports keeps it: what, when, how many and the hashes of the files; no value of a customer. */
export const exportRecordSchema = z.strictObject({
  id: z.string().min(1).max(120),
  at: z.iso.datetime(),
  asOf: z.iso.date(),
  profile: z.enum(exportProfileIds),
  /** What the list was for; null: nothing was asked about consent. */
  channel: z.enum(consentChannels).nullable(),
  consent: z.enum(consentRules),
  /** Names of the segments in their order; '' stands for a portrait, or for everybody. */
  segments: z.array(z.string().max(32)).max(100),
  /** Customers chosen, written, left out, held back as the control group. */
  selected: count,
  written: count,
  leftOut: count,
  control: count,
  files: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(400),
        rows: count,
        bytes: count,
        sha256: z.string().regex(/^[0-9a-f]{64}$/)
      })
    )
    .max(10_000)
})
export type ExportRecord = z.infer<typeof exportRecordSchema>
