import { z } from 'zod'
import { languages } from '../model/language'
import { groupSchema } from '../model/portrait'
import { reachChannels, unreachedReasons } from './reach-results'
import { idSchema as id } from './named'

/** Whose customers: everybody, a portrait being edited, or a segment's last saved version. */
export const scopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('base') }),
  z.strictObject({ kind: z.literal('portrait'), portrait: groupSchema }),
  /** Who is no match for a portrait, and for whom it is unknown. */
  z.strictObject({ kind: z.literal('noMatch'), portrait: groupSchema }),
  z.strictObject({ kind: z.literal('unknown'), portrait: groupSchema }),
  /** Who would join, or leave, if a criterion or group of a portrait did not count. */
  z.strictObject({ kind: z.literal('without'), portrait: groupSchema, node: id }),
  /** Who matches but cannot be reached in a way, for one reason. */
  z.strictObject({
    kind: z.literal('unreached'),
    portrait: groupSchema,
    channel: z.enum(reachChannels),
    reason: z.enum(unreachedReasons)
  }),
  z.strictObject({ kind: z.literal('segment'), id })
])
export type Scope = z.infer<typeof scopeSchema>

/** Of what to tell why a customer is in it: a portrait being edited, or a segment's last saved version. */
export const memberScopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('portrait'), portrait: groupSchema }),
  z.strictObject({ kind: z.literal('segment'), id })
])
export type MemberScope = z.infer<typeof memberScopeSchema>

/** Which rows of customers: sorted by a field (unknown last), narrowed by a search in texts, from `offset`, at most 500. */
export const pageRequestSchema = z.strictObject({
  columns: z.array(id).max(200),
  sort: z.strictObject({ field: id, descending: z.boolean() }).nullable().default(null),
  search: z.string().max(200).default(''),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(0).max(500).default(50)
})
export type PageRequest = z.infer<typeof pageRequestSchema>

export const exportOptionsSchema = z.strictObject({
  /** Field ids, or the file's own pseudo-fields: `segment_id`, `segment_name`, `customer_id`. Empty: all fields. */
  columns: z.array(id).max(1900).default([]),
  delimiter: z.enum([',', ';', '\t', '|']).default(','),
  encoding: z
    .enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251', 'windows-1252'])
    .default('utf-8-bom'),
  lineEnd: z.enum(['\r\n', '\n']).default('\r\n'),
  /** `spreadsheet`: texts that a spreadsheet would run as a formula get an apostrophe; `exact`: for machines. */
  guard: z.enum(['spreadsheet', 'exact']).default('spreadsheet'),
  /** What to do with a character that the encoding lacks. */
  missingCharacter: z.enum(['stop', 'questionMark']).default('stop'),
  /** Language of headers and yes/no words. */
  language: z.enum(languages).default('en')
})
export type ExportOptions = z.infer<typeof exportOptionsSchema>
