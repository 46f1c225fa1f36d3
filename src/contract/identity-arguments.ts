import { z } from 'zod'
import { languages } from '../model/language'
import { customerIdSchema } from '../model/people'

/** By what two customers may be known to be one: an e-mail, a telephone number, or a key that differs only in its writing. */
export const duplicateKinds = ['email', 'phone', 'key'] as const
export type DuplicateKind = (typeof duplicateKinds)[number]

const field = z.string().min(1).max(120)

/** What is looked for. */
export const duplicateSearchSchema = z.strictObject({
  by: z.array(z.enum(duplicateKinds)).min(1).max(duplicateKinds.length),
  /** ISO 3166 code of the country whose numbers are written without a country code; null: such numbers are compared as they are written. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .default(null)
})
export type DuplicateSearch = z.infer<typeof duplicateSearchSchema>

/** Which customer of a group stays. `oldest` and `newest` go by a field of dates, without one (or where it is unknown) by the order of the base. */
export const survivorRules = ['mostComplete', 'oldest', 'newest'] as const
export type SurvivorRule = (typeof survivorRules)[number]

/**
 * What a field has afterwards: the survivor's value, known or not; that and where it is unknown another's; of texts the longest;
 * the value of whoever is newest by the date; all choices or texts.
 */
export const duplicateRules = ['survivor', 'fillBlanks', 'newest', 'longest', 'append'] as const
export type DuplicateRule = (typeof duplicateRules)[number]

/** A group is named by the id of its first customer. */
const group = customerIdSchema

/** How customers of groups become one. */
export const mergeChoicesSchema = z.strictObject({
  search: duplicateSearchSchema,
  groups: z
    .discriminatedUnion('kind', [
      /** Those whose names, birth dates and genders do not differ, without some, and others besides. */
      z.strictObject({
        kind: z.literal('suggested'),
        except: z.array(group).max(100_000).default([]),
        and: z.array(group).max(100_000).default([])
      }),
      z.strictObject({ kind: z.literal('all') }),
      z.strictObject({ kind: z.literal('only'), groups: z.array(group).min(1).max(100_000) }),
      z.strictObject({ kind: z.literal('except'), groups: z.array(group).max(100_000) })
    ])
    .default({ kind: 'suggested', except: [], and: [] }),
  survivor: z.enum(survivorRules).default('mostComplete'),
  /** A field of dates by which customers are older or newer, for `survivor` and for the rule `newest`. */
  date: field.nullable().default(null),
  /** Survivors chosen one by one, against the rule. */
  chosen: z
    .array(z.strictObject({ group, customer: customerIdSchema }))
    .max(100_000)
    .default([]),
  /** Fields whose rule is another than `PlannedMergeField.usual`. */
  rules: z
    .array(z.strictObject({ field, rule: z.enum(duplicateRules) }))
    .max(1900)
    .default([])
})
export type MergeChoices = z.infer<typeof mergeChoicesSchema>

/** Arguments of finding customers who are there several times, and of making them one. */
export const identityArguments = {
  /** What can be looked for in the base, and the country that its numbers suggest, else that of the language. */
  'identity.suggest': z.strictObject({ language: z.enum(languages).default('en') }),
  /** A page of the groups; found once for the same search as long as the customers stay as they are. */
  'identity.duplicates': duplicateSearchSchema.extend({
    offset: z.number().int().min(0).default(0),
    limit: z.number().int().min(0).max(200).default(50)
  }),
  /** Finds out what a merge would do, without doing it; the plan is void when a newer one is made or the customers change. */
  'identity.mergePlan': mergeChoicesSchema,
  /** Does what a plan told, as an act of the Journal that can be undone there. */
  'identity.merge': z.strictObject({ plan: z.string().min(1).max(120) })
} as const
