import { z } from 'zod'
import { languages } from '../model/language'
import { avatarSchema, lineMarks, mostLines, personaBlocks, personaNameSchema } from '../model/persona'
import { documentForms } from './document'
import { idSchema as id } from './named'
import { destinationSchema } from './places'

const asOf = z.iso.date().nullable().default(null)
const language = z.enum(languages).default('en')

/** A line as it is written; with the id of one that is there it takes its place. */
export const writtenLineSchema = z.strictObject({
  id: z.string().min(1).max(40).nullable().default(null),
  /** Live figures stand in braces, as `figureToken` writes them; names of fields and of values in any language are understood. */
  text: z.string().max(2000),
  mark: z.enum(lineMarks).default('assumed'),
  source: z.string().max(400).default('')
})

/** Arguments of personas. `asOf` is the day of the figures: that of the workspace when null. */
export const personaArguments = {
  'persona.list': z.strictObject({ segment: id.nullable().default(null), asOf }),
  'persona.read': z.strictObject({ id, asOf }),
  'persona.create': z.strictObject({ segment: id, name: personaNameSchema.optional(), language }),
  /** Writes what the data tell into a persona (null: the first of the segment, or a new one); lines of the user stay. */
  'persona.draft': z.strictObject({ segment: id, id: id.nullable().default(null), language, asOf }),
  'persona.change': z.strictObject({
    id,
    name: personaNameSchema.optional(),
    quote: z.string().max(600).optional(),
    quoteSource: z.string().max(400).optional(),
    avatar: avatarSchema.optional()
  }),
  /** Puts these lines into a block, in this order; those that are not among them go. */
  'persona.writeBlock': z.strictObject({
    id,
    block: z.enum(personaBlocks),
    lines: z.array(writtenLineSchema).max(mostLines),
    asOf
  }),
  /** Takes the figures of some lines as they are now; null: of all, and confirms the whole sheet today. */
  'persona.confirm': z.strictObject({
    id,
    lines: z.array(z.string().max(40)).max(1100).nullable().default(null),
    asOf
  }),
  'persona.duplicate': z.strictObject({ id, name: personaNameSchema.optional() }),
  'persona.remove': z.strictObject({ id }),
  /** What can be told of a segment, each with its value now. */
  'persona.figures': z.strictObject({ segment: id, language, asOf }),
  /** How a text would read. */
  'persona.tryText': z.strictObject({ segment: id, text: z.string().max(2000), language, asOf }),
  'persona.document': z.strictObject({ id, asOf }),
  'persona.export': z.strictObject({ id, form: z.enum(documentForms), destination: destinationSchema, asOf })
} as const
