import { z } from 'zod'
import { promiseIds, promisesSchema } from './promises'
import {
  partIdSchema,
  partNameSchema,
  reviewIntervals,
  staffSchema,
  standardStates,
  usualDepartments,
  usualRequests
} from './standards'

/** Only what the program names may be without a name. */
const partShape = { id: partIdSchema.nullable(), name: partNameSchema }
const isNamed =
  (usual: readonly string[]) =>
  ({ id, name }: { id: string | null; name: string }) =>
    name !== '' || (id !== null && usual.includes(id))

const segment = z.string().min(1).max(64).nullable()

/** One step of a change of the standards; a mend that the checker proposes is a list of such steps. */
export const standardChangeSchema = z.discriminatedUnion('kind', [
  /** Writes promises at a place (`segment` null: the common standard) and lets others be inherited again. */
  z.strictObject({
    kind: z.literal('promises'),
    segment,
    department: partIdSchema.nullable().default(null),
    request: partIdSchema.nullable().default(null),
    set: promisesSchema.default({}),
    inherit: z.array(z.enum(promiseIds)).max(promiseIds.length).default([])
  }),
  z.strictObject({
    kind: z.literal('standard'),
    segment,
    state: z.enum(standardStates).optional(),
    reviewOn: z.iso.date().nullable().optional(),
    reviewEvery: z.literal(reviewIntervals).optional()
  }),
  /** Lets a segment inherit everything again. */
  z.strictObject({ kind: z.literal('removeStandard'), segment: z.string().min(1).max(64) }),
  /** What is said above all standards. */
  z.strictObject({ kind: z.literal('values'), text: z.string().max(4000) }),
  /** Adds a department (`id` null: a new one) or renames it. */
  z.strictObject({ kind: z.literal('department'), ...partShape }).refine(isNamed(usualDepartments)),
  z.strictObject({ kind: z.literal('removeDepartment'), id: partIdSchema }),
  /** Adds a kind of request (`id` null: a new one) or renames it. */
  z.strictObject({ kind: z.literal('request'), ...partShape }).refine(isNamed(usualRequests)),
  z.strictObject({ kind: z.literal('removeRequest'), id: partIdSchema }),
  z.strictObject({ kind: z.literal('staff'), department: partIdSchema, staff: z.array(staffSchema).max(100) }),
  /** Moves a segment in the list, whose order says whose standard applies: before another, or to the end. */
  z.strictObject({ kind: z.literal('order'), segment: z.string().min(1).max(64), before: segment })
])
export type StandardChange = z.infer<typeof standardChangeSchema>
export type StandardChangeInput = z.input<typeof standardChangeSchema>
