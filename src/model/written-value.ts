import { z } from 'zod'

const currency = z.string().length(3)
const text = z.string().min(1).max(100_000)
const years = z.number().int().min(0).max(32_766)

/**
 * A value of a customer that was written by hand, with the type of the field it was written for; null says that the value
 * is not known. Money is in minor units of its currency, ages in full years with both ends included (`to` null when open).
 */
export const writtenValueSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), value: text.nullable() }),
  z.strictObject({ type: z.literal('number'), value: z.number().nullable() }),
  z.strictObject({ type: z.literal('money'), currency, value: z.number().int().nullable() }),
  z.strictObject({ type: z.literal('date'), value: z.iso.date().nullable() }),
  z.strictObject({ type: z.literal('yesNo'), value: z.boolean().nullable() }),
  z.strictObject({ type: z.literal('choice'), value: text.nullable() }),
  z.strictObject({ type: z.literal('multipleChoice'), value: z.array(text).min(1).max(1000).nullable() }),
  z.strictObject({
    type: z.literal('age'),
    value: z.strictObject({ from: years, to: years.nullable() }).nullable()
  })
])
export type WrittenValue = z.infer<typeof writtenValueSchema>
