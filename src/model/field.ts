import { z } from 'zod'
import { eventSources } from './customer-table'

/** Types of a customer's attribute. `age` is a span of full years, exact or a band. */
export const fieldTypes = ['text', 'number', 'money', 'date', 'yesNo', 'choice', 'multipleChoice', 'age'] as const
export type FieldType = (typeof fieldTypes)[number]

/** Groups of the vocabulary: who they are, what moves them, how they buy, how they talk, the user's own fields. */
export const fieldGroups = ['who', 'moves', 'buys', 'talks', 'own'] as const
export type FieldGroup = (typeof fieldGroups)[number]

/**
 * How a field is computed from others: a sum, a difference, a ratio (unknown when a part is unknown or the divisor is 0), the
 * full years from a date to the as-of day, or half-open bands [bound, next bound) of a number, of money (bounds in major
 * units) or of an age, with what lies below the first bound and from the last one on.
 */
export const formulaSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), fields: z.array(z.string()).min(1).max(100) }),
  z.strictObject({ kind: z.literal('difference'), from: z.string(), minus: z.string() }),
  z.strictObject({ kind: z.literal('ratio'), numerator: z.string(), denominator: z.string() }),
  z.strictObject({ kind: z.literal('years'), date: z.string() }),
  z.strictObject({ kind: z.literal('bands'), of: z.string(), bounds: z.array(z.number()).min(1).max(50) })
])
export type Formula = z.infer<typeof formulaSchema>
/** A formula that reckons with numbers. */
export type Arithmetic = Extract<Formula, { readonly kind: 'sum' | 'difference' | 'ratio' }>

/** Where a field's values come from: a column of the file, a formula, a reference table, or the program itself (age from birth date, year or recorded age). */
export const fieldOriginSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('column'), header: z.string() }),
  z.strictObject({ kind: z.literal('formula'), formula: formulaSchema }),
  z.strictObject({ kind: z.literal('reference'), reference: z.string(), column: z.string() }),
  z.strictObject({ kind: z.literal('computed') })
])

/** One typed attribute of customers, or (`of`) of their events, whose id is then such as `orders/category`. A standard field's name on screen comes from the words; `name` is the user's. */
export const fieldSchema = z.strictObject({
  id: z.string().min(1).max(120),
  name: z.string().max(400),
  type: z.enum(fieldTypes),
  group: z.enum(fieldGroups),
  standard: z.boolean(),
  /** ISO 4217 code; only for money. */
  currency: z.string().length(3).optional(),
  of: z.enum(eventSources).optional(),
  /** Of choices that are bands of numbers: their bounds as written, ends included, null where open; in the order in which they are shown. */
  bounds: z
    .array(z.strictObject({ value: z.string(), from: z.number().nullable(), to: z.number().nullable() }))
    .max(200)
    .optional(),
  origin: fieldOriginSchema
})
export type Field = z.infer<typeof fieldSchema>

/** The fields of customers, without the attributes of their events. */
export function customerFieldsOf<F extends Pick<Field, 'of'>>(fields: readonly F[]): F[] {
  return fields.filter((field) => field.of === undefined)
}

/** The attributes of customers' events. */
export function eventFieldsOf<F extends Pick<Field, 'of'>>(fields: readonly F[]): F[] {
  return fields.filter((field) => field.of !== undefined)
}
