import { z } from 'zod'
import { groupSchema } from './portrait'

/** The colour-blind-safe palette; each name has a fill and an ink in light and dark. */
export const segmentColors = [
  'blue',
  'vermilion',
  'green',
  'plum',
  'amber',
  'sky',
  'rose',
  'teal',
  'olive',
  'brown',
  'indigo',
  'slate'
] as const
export type SegmentColor = (typeof segmentColors)[number]

/** A segment's name: one line, 1 to 32 characters after trimming. */
export const segmentNameSchema = z
  .string()
  .transform((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(32))

/** One saved state of a segment's portrait. */
export const segmentVersionSchema = z.strictObject({
  number: z.number().int().min(1),
  portrait: groupSchema,
  savedAt: z.iso.datetime()
})
export type SegmentVersion = z.infer<typeof segmentVersionSchema>

/** What the user edits until it is saved as a version; `changes` counts the steps since then. */
export const draftSchema = z.strictObject({
  portrait: groupSchema,
  changes: z.number().int().min(0),
  changedAt: z.iso.datetime()
})

/** A segment that takes a rest: no list is made of it and its service standard applies to nobody until the day it resumes (null: until it is resumed). */
export const pauseSchema = z.strictObject({ at: z.iso.datetime(), until: z.iso.date().nullable() })
export type Pause = z.infer<typeof pauseSchema>

/** A named coloured group of customers by portrait. Without a version it is a draft only; members come from the last version. */
export const segmentSchema = z.strictObject({
  id: z.string().min(1).max(64),
  name: segmentNameSchema,
  color: z.enum(segmentColors),
  description: z.string().max(4000),
  createdAt: z.iso.datetime(),
  pause: pauseSchema.optional(),
  draft: draftSchema.optional(),
  versions: z.array(segmentVersionSchema)
})
export type Segment = z.infer<typeof segmentSchema>

/** The last version that the user saved, or undefined for a draft. */
export function lastVersion(segment: Segment): SegmentVersion | undefined {
  return segment.versions[segment.versions.length - 1]
}

/** The pause of a segment that lasts on a day (ISO date); null when there is none, or when it is over. */
export function pauseOn({ pause }: Pick<Segment, 'pause'>, day: string): Pause | null {
  return pause && (pause.until === null || day < pause.until) ? pause : null
}
