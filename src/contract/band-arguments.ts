import { z } from 'zod'

/** What is told of each age band beside the average check: what is spent in a month, and 95 % intervals of all that is told. */
export const bandDetailsSchema = z
  .strictObject({ monthly: z.boolean().default(false), intervals: z.boolean().default(false) })
  .prefault({})
export type BandDetails = z.infer<typeof bandDetailsSchema>
