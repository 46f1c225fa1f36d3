import { z } from 'zod'
import { languages } from '../model/language'
import { groupSchema } from '../model/portrait'
import { segmentColors } from '../model/segment'
import { starterNumbersSchema } from '../model/starter'
import { nameSchema as name } from './named'

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
