import { z } from 'zod'
import { groupSchema } from './portrait'
import { recipeSchema } from './recipe'

/** The JSON Schema (draft 2020-12) of a portrait as a file may hold it: what has a default may be left out. */
export function portraitJsonSchema(): object {
  return { title: 'Portrait', ...z.toJSONSchema(groupSchema, { io: 'input' }) }
}

/** The JSON Schema (draft 2020-12) of a recipe, which says how to read a file of customers. */
export function recipeJsonSchema(): object {
  return { title: 'Recipe', ...z.toJSONSchema(recipeSchema, { io: 'input' }) }
}
