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
  /** Revenue, or orders, of each segment in each of the last twelve whole months. */
  'segment.trends': z.strictObject({ asOf: z.iso.date().nullable().default(null) }),
  /** How many customers are in both of two segments, and in one of them only. */
  'segment.overlap': z.strictObject({ first: id, second: id }),
  /** Moves a segment in the list, whose order says whose service standard applies: before another, or to the end. */
  'segment.move': z.strictObject({ id, before: id.nullable() }),
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
  /** Lets a segment rest until a day after the workspace's (null: until it is resumed). */
  'segment.pause': z.strictObject({ id, until: z.iso.date().nullable().default(null) }),
  'segment.resume': z.strictObject({ id }),
  /** Keeps the members as they are now. */
  'segment.freeze': z.strictObject({ id }),
  'segment.unfreeze': z.strictObject({ id }),
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
