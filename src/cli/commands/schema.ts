import { portraitJsonSchema, recipeJsonSchema } from '../../model/portrait-json-schema'
import type { Context } from '../session'

/** What a schema can be printed of. */
export const schemaNames = ['portrait', 'recipe'] as const

/** Prints the JSON Schema of a portrait or a recipe. */
export function schemaCommand({ io }: Context, what: (typeof schemaNames)[number]): void {
  const schema = what === 'portrait' ? portraitJsonSchema() : recipeJsonSchema()
  io.print(`${JSON.stringify(schema, null, 2)}\n`)
}
