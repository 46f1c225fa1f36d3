import { z } from 'zod'

/** The id of something that the core has named. */
export const idSchema = z.string().min(1).max(120)

/** A name that the user gives. */
export const nameSchema = z.string().max(200)

/** Of a verb without arguments. */
export const nothing = z.strictObject({})
