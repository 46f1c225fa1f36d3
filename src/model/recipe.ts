import { z } from 'zod'
import { fieldTypes } from './field'

/** Encodings that a file may be read in. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

export const dateOrders = ['ymd', 'dmy', 'mdy'] as const
export type DateOrder = (typeof dateOrders)[number]

/** How the bytes of a file are read as rows of cells and how its values are written. */
export const dialectSchema = z.strictObject({
  encoding: z.enum(encodings),
  delimiter: z.enum([',', ';', '\t', '|']),
  /** The character around cells that hold delimiters or line ends; '' when there is none. */
  quote: z.enum(['"', "'", '']),
  header: z.boolean(),
  decimal: z.enum(['.', ',']),
  dateOrder: z.enum(dateOrders),
  /** Parts the values of a multiple choice. */
  valueSeparator: z.enum(['|', ';', ',', '/'])
})
export type Dialect = z.infer<typeof dialectSchema>

/** What becomes of a column: it is left out, fills a standard field, or a field of the user's own. */
export const columnTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('skip') }),
  z.strictObject({ kind: z.literal('standard'), field: z.string().min(1).max(120) }),
  z.strictObject({
    kind: z.literal('own'),
    name: z.string().min(1).max(400),
    type: z.enum(fieldTypes).exclude(['age']),
    /** ISO 4217 code; for money only; the workspace's when missing. */
    currency: z.string().length(3).optional()
  })
])
export type ColumnTarget = z.infer<typeof columnTargetSchema>

/** How a file becomes customers: its dialect, a target for each column by position, and the key column, or none. */
export const recipeSchema = z.strictObject({
  dialect: dialectSchema,
  /** One entry a column, from the left; `header` is the text above it ('' when there is none). */
  columns: z.array(z.strictObject({ header: z.string(), target: columnTargetSchema })).max(1900),
  /** Position of the key column from 0; null: each row is a customer of its own. */
  key: z.number().int().min(0).nullable()
})
export type Recipe = z.infer<typeof recipeSchema>
