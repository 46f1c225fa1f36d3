import { z } from 'zod'
import { languages } from '../model/language'
import { groupSchema } from '../model/portrait'
import { segmentColors } from '../model/segment'
import { idSchema as id, nameSchema as name } from './named'

/** Arguments of segments. */
export const segmentArguments = {
  'segment.list': z.strictObject({
    language: z.enum(languages).default('en'),
    asOf: z.iso.date().nullable().default(null)
  }),
  'segment.read': z.strictObject({ id }),
  'segment.create': z.strictObject({
    name,
    color: z.enum(segmentColors).optional(),
    description: z.string().max(4000).default(''),
    portrait: groupSchema
  }),
  'segment.change': z.strictObject({
    id,
    name: name.optional(),
    color: z.enum(segmentColors).optional(),
    description: z.string().max(4000).optional()
  }),
  'segment.editDraft': z.strictObject({
    id,
    portrait: groupSchema,
    /** Edits with the same step (one drag) are undone together. */ step: z.string().max(64).nullable().default(null)
  }),
  'segment.discardDraft': z.strictObject({ id }),
  'segment.saveVersion': z.strictObject({ id }),
  /** Makes a segment with a first version, or a new version of the one with this name. */
  'segment.save': z.strictObject({ name, color: z.enum(segmentColors).optional(), portrait: groupSchema }),
  'segment.duplicate': z.strictObject({ id, name }),
  'segment.impact': z.strictObject({ id }),
  'segment.remove': z.strictObject({ id })
} as const
