import { z } from 'zod'
import { languages } from './language'
import { pictureSchema } from './picture'

/** The blocks of a persona's sheet, in its order. */
export const personaBlocks = [
  'core',
  'demographics',
  'position',
  'goals',
  'pains',
  'values',
  'fears',
  'joys',
  'lifestyle',
  'communication',
  'decisions',
  'emotions',
  'motivation',
  'interests',
  'problems',
  'habits',
  'reasons',
  'averageCheck',
  'season',
  'basket',
  'market'
] as const
export type PersonaBlock = (typeof personaBlocks)[number]

/** How sure a line is: measured in the base, quoted from somebody, assumed, or to be checked. */
export const lineMarks = ['measured', 'quoted', 'assumed', 'toCheck'] as const
export type LineMark = (typeof lineMarks)[number]

/** What a live figure was when its line was last written or confirmed. Money is in minor units, shares are 0 to 1; no value of a single customer. */
export const seenFigureSchema = z.strictObject({
  /** As it stands in the text, braces included. */
  token: z.string().max(400),
  value: z.number().nullable(),
  /** The 95 % interval, where there is one. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** The values of a list, in its order. */
  values: z.array(z.string().max(400)).max(20),
  /** Customers (or events) it was taken over. */
  n: z.number().int().min(0),
  /** The as-of day. */
  day: z.iso.date()
})
export type SeenFigure = z.infer<typeof seenFigureSchema>

/** One statement; live figures stand in its text as `{{…}}`. */
export const personaLineSchema = z.strictObject({
  id: z.string().min(1).max(40),
  text: z.string().max(2000),
  mark: z.enum(lineMarks),
  /** Who said it, or where it is from. */
  source: z.string().max(400),
  /** Written by the draft and not touched since: the next draft writes it anew. */
  drafted: z.boolean(),
  seen: z.array(seenFigureSchema).max(40)
})
export type PersonaLine = z.infer<typeof personaLineSchema>

/** A face drawn by a seed in the segment's colour, or the user's picture. */
export const avatarSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('drawn'), seed: z.string().max(80) }),
  z.strictObject({ kind: z.literal('picture'), picture: pictureSchema })
])
export type Avatar = z.infer<typeof avatarSchema>

/** A persona's name: one line of 1 to 80 characters after trimming. */
export const personaNameSchema = z
  .string()
  .transform((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1).max(80))

/** The most lines of a block. */
export const mostLines = 50

/** The narrative face of a segment. A segment may have several. */
export const personaSchema = z.strictObject({
  id: z.string().min(1).max(64),
  /** Id of its segment. */
  segment: z.string().min(1).max(64),
  name: personaNameSchema,
  quote: z.string().max(600),
  quoteSource: z.string().max(400),
  avatar: avatarSchema,
  /** In which its figures are written, for its texts are. */
  language: z.enum(languages),
  blocks: z.partialRecord(z.enum(personaBlocks), z.array(personaLineSchema).max(mostLines)),
  /** When somebody last confirmed the whole sheet. */
  confirmedOn: z.iso.date().nullable(),
  createdAt: z.iso.datetime()
})
export type Persona = z.infer<typeof personaSchema>

/** All lines of a persona with their block, in the order of the sheet. */
export function linesOf(
  persona: Pick<Persona, 'blocks'>
): { readonly block: PersonaBlock; readonly line: PersonaLine }[] {
  return personaBlocks.flatMap((block) => (persona.blocks[block] ?? []).map((line) => ({ block, line })))
}
