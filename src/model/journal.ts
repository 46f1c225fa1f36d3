import { z } from 'zod'
import { fieldSchema } from './field'
import { generationSchema } from './generation'
import { recipeSubjects } from './recipe'

const count = z.number().int().min(0)

/** An act that made a new state of the base: what it was, what it came to (customers; `events` are lines), and the numbers of the generations before (null: none) and after it. */
export const journalRecordSchema = z.strictObject({
  id: z.string().min(1).max(120),
  kind: z.enum(['import', 'merge']),
  about: z.enum(recipeSubjects),
  at: z.iso.datetime(),
  sourceName: z.string(),
  customersBefore: count,
  customersAfter: count,
  new: count,
  changed: count,
  removed: count,
  events: count,
  rejected: count,
  undone: z.boolean(),
  before: z.number().int().min(1).nullable(),
  after: z.number().int().min(1)
})
export type JournalRecord = z.infer<typeof journalRecordSchema>

/** A state that the base was in, with the fields it had when it was left. */
export const baseStateSchema = z.strictObject({ generation: generationSchema, fields: z.array(fieldSchema) })
export type BaseState = z.infer<typeof baseStateSchema>

/** How many acts, the newest ones, keep their states and so can be taken back. */
export const undoableActs = 10
