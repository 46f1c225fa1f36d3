import { z } from 'zod'
import { consentSchema, customerIdSchema, nextContactSchema, noteSchema } from '../model/people'

const field = z.string().min(1).max(120)
const id = customerIdSchema
const noteId = noteSchema.shape.id
const text = noteSchema.shape.text
const { channel, given, day, source, textVersion } = consentSchema.shape

/** A value as the screen has it (`CellValue`); null is unknown. */
export const cellValueSchema = z
  .union([
    z.string().max(100_000),
    z.number(),
    z.boolean(),
    z.array(z.string().max(10_000)).max(1000),
    z.strictObject({ from: z.number().int(), to: z.number().int().nullable() })
  ])
  .nullable()

/** Arguments of what is written about customers by hand. */
export const customerArguments = {
  /** Writes a value in place of the base's, whatever later imports bring; null: it is not known. */
  'customer.correct': z.strictObject({ id, field, value: cellValueSchema }),
  /** The value of the base stands again. */
  'customer.uncorrect': z.strictObject({ id, field }),
  'customer.add': z.strictObject({
    values: z
      .array(z.strictObject({ field, value: cellValueSchema }))
      .min(1)
      .max(1900)
  }),
  /** Removes a customer who was added by hand, with all that was written about them. */
  'customer.removeAdded': z.strictObject({ id }),
  'customer.nextContact': z.strictObject({ id, next: nextContactSchema.nullable() }),
  /** The person or team who is responsible for a customer; '' when nobody is. */
  'customer.owner': z.strictObject({ id, owner: z.string().trim().max(200) }),
  /** Finds customers by a phone in any spelling, an e-mail, a key, their own id, or pieces of names and addresses. */
  'customer.lookUp': z.strictObject({
    query: z.string().max(200),
    limit: z.number().int().min(1).max(50).default(8)
  }),
  'customer.timeline': z.strictObject({
    id,
    offset: z.number().int().min(0).default(0),
    limit: z.number().int().min(1).max(200).default(50)
  }),
  'note.add': z.strictObject({ id, text }),
  'note.change': z.strictObject({ id, note: noteId, text }),
  'note.remove': z.strictObject({ id, note: noteId }),
  'consent.set': z.strictObject({ id, channel, given, day, source, textVersion }),
  /** By hand: `in` and `out` hold against the portrait, `none` leaves it to the portrait again. */
  'segment.assign': z.strictObject({
    id: z.string().min(1).max(120),
    customers: z.array(id).min(1).max(100_000),
    how: z.enum(['in', 'out', 'none'])
  }),
  'people.backups': z.strictObject({}),
  /** Puts a backup in the place of people.sqlite; null goes on with what lies there, or begins anew when that cannot be used. */
  'people.restore': z.strictObject({
    id: z
      .string()
      .regex(/^\d{10}-[0-9a-f]{16}(?:-(?:import|migration|restore))?$/)
      .nullable()
  })
} as const
