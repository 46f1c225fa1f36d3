import { z } from 'zod'
import { languages } from '../model/language'
import { standardChangeSchema } from '../model/standard/standard-change'
import { partIdSchema } from '../model/standard/standards'
import { documentForms } from './document'
import { idSchema as id, nothing } from './named'
import { destinationSchema } from './places'

const language = z.enum(languages).default('en')

/** The documents that are written of standards: that of one segment (null: the common one), the complaint rules, all. */
export const standardDocuments = ['standard', 'complaints', 'handbook'] as const
export type StandardDocument = (typeof standardDocuments)[number]

const documentShape = {
  document: z.enum(standardDocuments),
  /** Of `standard` only. */
  segment: id.nullable().default(null),
  language
}

/** Arguments of service standards. */
export const standardArguments = {
  'standard.read': nothing,
  /** Writes a common standard to begin with, where there is none. */
  'standard.start': z.strictObject({ language }),
  /** All steps together are one change, which undo takes back. */
  'standard.change': z.strictObject({ changes: z.array(standardChangeSchema).min(1).max(500) }),
  /** What is promised to a segment (null: to those of none) by department and kind of request. */
  'standard.cells': z.strictObject({ segment: id.nullable() }),
  /** When members of a segment (null: all customers) answered. */
  'standard.hours': z.strictObject({ segment: id.nullable() }),
  /** What would go with a department or a kind of request. */
  'standard.impact': z.strictObject({
    department: partIdSchema.nullable().default(null),
    request: partIdSchema.nullable().default(null)
  }),
  /** Whose standard applies to a customer. */
  'standard.ofCustomer': z.strictObject({ customer: id }),
  'standard.check': z.strictObject({ language }),
  'standard.routing': z.strictObject({ language }),
  'standard.document': z.strictObject(documentShape),
  'standard.export': z.strictObject({
    what: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('document'), ...documentShape, form: z.enum(documentForms) }),
      z.strictObject({ kind: z.literal('routing'), form: z.enum(['csv', 'json']), language }),
      /** Reviews to come, as iCalendar. */
      z.strictObject({ kind: z.literal('calendar'), language })
    ]),
    destination: destinationSchema
  })
} as const
