import { z } from 'zod'
import { promisesSchema } from './promises'

/** Departments that the program names in each language; others are the user's. */
export const usualDepartments = ['support', 'sales', 'delivery', 'accounting', 'marketing', 'it'] as const
export type UsualDepartment = (typeof usualDepartments)[number]

/** Kinds of request that the program names in each language; others are the user's. */
export const usualRequests = ['complaint', 'enquiry', 'information', 'problem', 'incident'] as const
export type UsualRequest = (typeof usualRequests)[number]

/** Of departments and kinds of request: letters, digits, `_` and `-`. */
export const partIdSchema = z.string().regex(/^[A-Za-z0-9][\w-]{0,63}$/)

/** The name of a department or a kind of request; empty: as the program names it. */
export const partNameSchema = z
  .string()
  .transform((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(z.string().max(80))

/** Hours a week that people work on a queue (empty: on all of the department), on one level of it or on all (null); `before`: as it was before there were priorities. */
export const staffSchema = z.strictObject({
  queue: z.string().trim().max(120),
  level: z.number().int().min(1).max(99).nullable(),
  hours: z.number().min(0).max(100_000),
  before: z.number().min(0).max(100_000).nullable()
})
export type Staff = z.infer<typeof staffSchema>

export const departmentSchema = z.strictObject({
  id: partIdSchema,
  name: partNameSchema,
  staff: z.array(staffSchema).max(100)
})
export type Department = z.infer<typeof departmentSchema>

export const requestKindSchema = z.strictObject({ id: partIdSchema, name: partNameSchema })
export type RequestKind = z.infer<typeof requestKindSchema>

/** Promises for one department (null: all) and one kind of request (null: all). */
export const overrideSchema = z.strictObject({
  department: partIdSchema.nullable(),
  request: partIdSchema.nullable(),
  promises: promisesSchema
})
export type Override = z.infer<typeof overrideSchema>

/** How far a standard is: written, agreed with all departments, in force. */
export const standardStates = ['draft', 'agreed', 'inForce'] as const
export type StandardState = (typeof standardStates)[number]

/** After how many months a standard is read through anew. */
export const reviewIntervals = [6, 12] as const

const layerShape = {
  state: z.enum(standardStates),
  /** The day of the next review. */
  reviewOn: z.iso.date().nullable(),
  reviewEvery: z.literal(reviewIntervals),
  /** At most one for each pair of department and kind of request. */
  overrides: z.array(overrideSchema).max(2000)
}

/** What one segment is promised beyond the common standard. */
export const segmentStandardSchema = z.strictObject({ segment: z.string().min(1).max(64), ...layerShape })
export type SegmentStandard = z.infer<typeof segmentStandardSchema>

/** What everybody is promised; `values` is said above all standards. */
export const commonStandardSchema = z.strictObject({
  values: z.string().max(4000),
  /** It is the one to begin with, and nobody has agreed to it. */
  starting: z.literal(true).optional(),
  ...layerShape
})
export type CommonStandard = z.infer<typeof commonStandardSchema>

/** One common standard, and what segments have instead: at most one for each segment. */
export const standardsSchema = z.strictObject({
  departments: z.array(departmentSchema).max(50),
  requests: z.array(requestKindSchema).max(30),
  common: commonStandardSchema,
  segments: z.array(segmentStandardSchema).max(1000)
})
export type Standards = z.infer<typeof standardsSchema>

const emptyLayer = { state: 'draft', reviewOn: null, reviewEvery: 12, overrides: [] } as const

/** The standards of a new workspace: the usual departments and kinds of request, and no promise yet. */
export const startingStandards: Standards = {
  departments: usualDepartments.map((id) => ({ id, name: '', staff: [] })),
  requests: usualRequests.map((id) => ({ id, name: '' })),
  common: { values: '', ...emptyLayer, overrides: [] },
  segments: []
}

/** A standard of a segment without promises. */
export function emptySegmentStandard(segment: string): SegmentStandard {
  return { segment, ...emptyLayer, overrides: [] }
}
