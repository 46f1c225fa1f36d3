import { z } from 'zod'
import { idSchema as id } from './named'

/** The longest text that can be pasted at once, in characters. */
export const longestPaste = 3_500_000

const text = z.string().max(longestPaste)

/** Arguments of pasted lists. */
export const listArguments = {
  /** What a pasted text, or a list that is kept, comes to on a field: how many values, how many were found. */
  'list.look': z.strictObject({
    field: id,
    from: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('text'), text }),
      z.strictObject({ kind: z.literal('list'), id })
    ]),
    /** So many of the values that were not found are told. */
    limit: z.number().int().min(0).max(100_000).default(200)
  }),
  /** Keeps the values of a pasted text as a list. It is no step of undo: what is undone is the criterion that names it. */
  'list.add': z.strictObject({ field: id, name: z.string().max(200), text }),
  'list.list': z.strictObject({}),
  /** The values of a list that is kept, as they were pasted. */
  'list.values': z.strictObject({ id }),
  'list.remove': z.strictObject({ id })
} as const
