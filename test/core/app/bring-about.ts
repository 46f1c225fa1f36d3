import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from '../../../src/contract/api'
import type { Recipe, RecipeSubject } from '../../../src/model/recipe'

/** Imports a text as a file that tells of customers, orders or contacts, by the recipe that is suggested, changed as given. */
export async function bringAbout(
  client: Client,
  folder: string,
  about: RecipeSubject,
  text: string,
  change: Partial<Recipe> = {}
) {
  const { source, recipe } = await recipeAbout(client, folder, about, text)
  return client.call('import.run', { source, recipe: { ...recipe, ...change } })
}

/** Plans the same without doing it. */
export async function planAbout(
  client: Client,
  folder: string,
  about: RecipeSubject,
  text: string,
  change: Partial<Recipe> = {}
) {
  const { source, recipe } = await recipeAbout(client, folder, about, text)
  return client.call('import.plan', { source, recipe: { ...recipe, ...change } })
}

async function recipeAbout(client: Client, folder: string, about: RecipeSubject, text: string) {
  const path = join(folder, `${about}.csv`)
  await writeFile(path, text)
  const source = { kind: 'path' as const, path }
  const { recipe } = await client.call('import.inspect', { source, about })
  return { source, recipe }
}
