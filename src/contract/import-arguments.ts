import { z } from 'zod'
import { languages } from '../model/language'
import { recipeSchema, recipeSubjects } from '../model/recipe'
import { idSchema as id, nothing } from './named'
import { destinationSchema, sourceSchema } from './places'

/** Arguments of imports. */
export const importArguments = {
  'import.inspect': z.strictObject({
    source: sourceSchema,
    recipe: recipeSchema.nullable().default(null),
    dialect: recipeSchema.shape.dialect.partial().nullable().default(null),
    /** What the file is said to tell of; guessed when null. A recipe is suggested anew for it. */
    about: z.enum(recipeSubjects).nullable().default(null)
  }),
  /** Answers when the customers can be previewed; they are written meanwhile (`durability`). */
  'import.run': z.strictObject({ source: sourceSchema, recipe: recipeSchema.nullable().default(null) }),
  /** Reads the file and finds out what its import would do, without doing it; the plan is kept until it is applied, forgotten or followed by another. */
  'import.plan': z.strictObject({ source: sourceSchema, recipe: recipeSchema.nullable().default(null) }),
  /** Does what a plan told; answers as `import.run`. The file stays for `import.rejects` until the plan is forgotten. */
  'import.apply': z.strictObject({ plan: id }),
  'import.forgetPlan': z.strictObject({ plan: id }),
  /**
   * Writes the rows of a plan's file of which something was not taken, all of them, as a file that can be mended and imported by
   * the same recipe. `leftOut`: the lines of a file of events that are left out because they are nobody's in the base.
   */
  'import.rejects': z.strictObject({
    plan: id,
    what: z.enum(['rejected', 'leftOut']).default('rejected'),
    destination: destinationSchema,
    language: z.enum(languages).default('en')
  }),
  /** Waits until the customers of the last import are on disk; throws what kept them from it. A cancel ends the waiting only. */
  'import.settle': nothing,
  /** Stops the writing of the last import: the workspace has its former customers again. */
  'import.giveUp': nothing,
  'import.dropUpload': z.strictObject({ id: z.string().regex(/^[0-9a-f]{32}$/) })
} as const
