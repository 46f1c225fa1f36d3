import { z } from 'zod'
import { sourceSchema } from './places'

const id = z.string().min(1).max(120)
/** Of a column of the file, from 0. */
const position = z.number().int().min(0).max(1899)

/** Arguments of what is done with reference tables. */
export const referenceArguments = {
  'reference.list': z.strictObject({}),
  /** `joins` is a field of customers, or an attribute of their orders or contacts. */
  'reference.import': z.strictObject({
    source: sourceSchema,
    name: z.string().max(200),
    key: position,
    columns: z.array(position).min(1).max(100),
    joins: id
  }),
  'reference.remove': z.strictObject({ id })
} as const
