import { z } from 'zod'
import { languages } from '../model/language'
import { groupSchema } from '../model/portrait'
import { segmentColors } from '../model/segment'
import { nameSchema as name } from './named'

/** The segments that a library may begin with. */
export const starterKinds = ['new', 'regular', 'vip', 'wholesale', 'partner', 'supplier'] as const
export type StarterKind = (typeof starterKinds)[number]

const days = z.number().int().min(1).max(3660)

/** What the user can set of starters before they are made. `vipFrom` is in minor units; null: what the top fifth reach. */
export const starterNumbersSchema = z.strictObject({
  newDays: days.default(60),
  regularOrders: z.number().int().min(2).max(1000).default(6),
  regularDays: days.default(90),
  vipFrom: z.number().min(0).nullable().default(null)
})
export type StarterNumbers = z.infer<typeof starterNumbersSchema>

/** Arguments of starter segments. */
export const starterArguments = {
  /** The usual segments as the open base has the fields for. */
  'starter.list': z.strictObject({
    language: z.enum(languages).default('en'),
    numbers: starterNumbersSchema.prefault({})
  }),
  /** Makes several segments in one step, each with its first version; without a portrait it has those only who are put in. */
  'starter.make': z.strictObject({
    segments: z
      .array(
        z.strictObject({
          name,
          color: z.enum(segmentColors),
          description: z.string().max(4000).default(''),
          portrait: groupSchema.nullable()
        })
      )
      .min(1)
      .max(12)
  })
} as const
