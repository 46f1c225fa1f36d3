import { z } from 'zod'
import { commonOf, commonShape } from './common'

/**
 * A key, an address or a text is in a pasted list, compared as the field's kind of value is compared. The list lies in
 * people.sqlite; the criterion holds its id (empty until something is pasted), what it is called and how many values it has.
 */
export const listCriterionSchema = z.strictObject({
  kind: z.literal('list'),
  ...commonShape,
  list: z.string().max(64),
  name: z.string().max(200).default(''),
  count: z.number().int().min(0).default(0),
  /** The day as of which the list was taken of the members of a segment that was frozen. */
  frozenOn: z.iso.date().optional()
})
export type ListCriterion = z.infer<typeof listCriterionSchema>

/** A criterion that waits for a list. */
export function createListCriterion(id: string, field: string): ListCriterion {
  return { kind: 'list', ...commonOf(id, field), list: '', name: '', count: 0 }
}
