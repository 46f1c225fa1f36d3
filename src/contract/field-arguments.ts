import { z } from 'zod'
import { fieldTypes, formulaSchema } from '../model/field'
import { languages } from '../model/language'
import { settingsSchema } from '../model/workspace'

const id = z.string().min(1).max(120)
const name = z.string().max(200)
const { currency } = settingsSchema.shape
const retyping = z.strictObject({ id, type: z.enum(fieldTypes), currency: currency.optional() })

/** Arguments of what changes fields, and of formulas. */
export const fieldArguments = {
  /** Where fields are used, and which fields of the base are left out. */
  'field.uses': z.strictObject({}),
  /** Of fields of the user's own; '' gives the former name back. */
  'field.rename': z.strictObject({ id, name }),
  'field.retypePlan': retyping,
  'field.retype': retyping,
  /** Leaves a field of a column out, also in later imports. */
  'field.remove': z.strictObject({ id }),
  'field.restore': z.strictObject({ id }),
  /** Values of all choices and multiple choices whose words begin with those of a text, in the file's words or the language's. */
  'field.findValues': z.strictObject({
    text: name,
    language: z.enum(languages).default('en'),
    limit: z.number().int().min(1).max(50).default(8)
  }),
  'formula.save': z.strictObject({ id: id.nullable().default(null), name, formula: formulaSchema }),
  'formula.remove': z.strictObject({ id })
} as const
