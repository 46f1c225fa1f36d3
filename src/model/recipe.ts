import { z } from 'zod'
import { fieldTypes } from './field'

/** Encodings that a file may be read in. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

export const dateOrders = ['ymd', 'dmy', 'mdy'] as const
export type DateOrder = (typeof dateOrders)[number]

/** How the bytes of a file are read as rows of cells and how its values are written. */
export const dialectSchema = z.strictObject({
  /** The sheet of a workbook; its first one when missing. Sheets are read as if they were written with commas in UTF-8. */
  sheet: z.string().max(400).optional(),
  encoding: z.enum(encodings),
  /** A blank stands for any run of blanks and tabs; those at the ends of a line are none. */
  delimiter: z.enum([',', ';', '\t', '|', ' ']),
  /** The character around cells that hold delimiters or line ends; '' when there is none. */
  quote: z.enum(['"', "'", '']),
  /** Blanks before an opening quote are no part of the cell (`1, "a, b"`); when missing such a quote is text. */
  quoteAfterBlanks: z.boolean().optional(),
  header: z.boolean(),
  /** Lines above the table (titles, notes, empty ones) that are no part of it; 0 when missing. */
  linesAbove: z.number().int().min(0).max(100).optional(),
  /** Rows that make the header; the texts of two are joined column by column. 1 when missing; without a header it says nothing. */
  headerRows: z.union([z.literal(1), z.literal(2)]).optional(),
  decimal: z.enum(['.', ',']),
  dateOrder: z.enum(dateOrders),
  /** Parts the values of a multiple choice. */
  valueSeparator: z.enum(['|', ';', ',', '/'])
})
export type Dialect = z.infer<typeof dialectSchema>

/** What a file tells of: customers, their orders (one or several lines each), or contacts with them. */
export const recipeSubjects = ['customers', 'orders', 'contacts'] as const
export type RecipeSubject = (typeof recipeSubjects)[number]

/** How a value of the file meets the one that the customer has. `append` is for texts and multiple choices. */
export const mergeRules = ['overwrite', 'fillBlanks', 'keep', 'append'] as const
export type MergeRule = (typeof mergeRules)[number]

/**
 * What of an order or contact a column may tell besides its usual attributes: `number` of the order (lines with the same one
 * are one order), `price` of a piece (times `quantity` it is the amount), `status` (words for a return or cancellation),
 * `time` (day and hour in one).
 */
export const eventRoles = ['number', 'price', 'status', 'time'] as const
export type EventRole = (typeof eventRoles)[number]

/**
 * What becomes of a column: it is left out, fills a standard field, or a field of the user's own; in a file of orders or
 * contacts also an attribute of the event (`usualAttributes`, or a role), or one of the user's own (`ownEvent`).
 */
export const columnTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('skip') }),
  z.strictObject({ kind: z.literal('standard'), field: z.string().min(1).max(120) }),
  z.strictObject({
    kind: z.literal('own'),
    name: z.string().min(1).max(400),
    type: z.enum(fieldTypes).exclude(['age']),
    /** ISO 4217 code; for money only; the workspace's when missing. */
    currency: z.string().length(3).optional()
  }),
  z.strictObject({ kind: z.literal('event'), attribute: z.string().min(1).max(120) }),
  z.strictObject({
    kind: z.literal('ownEvent'),
    name: z.string().min(1).max(400),
    type: z.enum(fieldTypes).exclude(['age', 'multipleChoice'])
  }),
  /** The name or id of a segment that the customer is to be a member of by hand. */
  z.strictObject({ kind: z.literal('segment') })
])
export type ColumnTarget = z.infer<typeof columnTargetSchema>

/** How a file becomes customers, orders or contacts: its dialect, a target for each column by position, and the key column, or none. */
export const recipeSchema = z.strictObject({
  dialect: dialectSchema,
  /** One entry a column, from the left; `header` is the text above it ('' when there is none). */
  columns: z
    .array(
      z.strictObject({
        header: z.string(),
        target: columnTargetSchema,
        /** Where the column's numbers or dates are written otherwise than the dialect says. */
        decimal: z.enum(['.', ',']).optional(),
        dateOrder: z.enum(dateOrders).optional(),
        /** Of columns that fill a field of customers; `overwrite` when missing. */
        rule: z.enum(mergeRules).optional()
      })
    )
    .max(1900),
  /** Position of the column with the customer's key from 0; null: each row is a customer of its own (customers only). */
  key: z.number().int().min(0).nullable(),
  /** `customers` when missing. */
  about: z.enum(recipeSubjects).optional(),
  /**
   * A file of customers meets those of the base by the rule of each column, and customers who are not in it stay or are removed.
   * When missing the file replaces the base: what it does not tell is gone.
   */
  absent: z.enum(['keep', 'remove']).optional(),
  /** In a file of orders or contacts, keys that no customer has: they become customers, or (when missing) are left out and listed. */
  strangers: z.enum(['create', 'leaveOut']).optional(),
  /** Orders or contacts there are already: the file's are added to them, but for those that are the same (when missing), or replace them. */
  events: z.enum(['add', 'replace']).optional(),
  /** Lines of returned goods: they lessen the money and those of cancelled orders are left out (when missing), all are left out, or all count as any other. */
  returns: z.enum(['lessen', 'leaveOut', 'count']).optional()
})
export type Recipe = z.infer<typeof recipeSchema>

/** A recipe that was used: for which file and when (ISO instant). */
export const savedRecipeSchema = z.strictObject({ recipe: recipeSchema, sourceName: z.string(), at: z.iso.datetime() })
export type SavedRecipe = z.infer<typeof savedRecipeSchema>
