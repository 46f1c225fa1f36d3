import { resolve } from 'node:path'
import { readPortrait, type Portrait } from '../model/portrait'
import { recipeSchema, type Recipe } from '../model/recipe'
import { standardChangeSchema, type StandardChange } from '../model/standard/standard-change'
import { Refusal } from './refusal'
import type { Context } from './session'

/** Reads a portrait from a JSON file; `-` is standard input. @throws Refusal naming the place and the rule. */
export async function readPortraitFile(context: Context, file: string): Promise<Portrait> {
  const reading = readPortrait(await readJson(context, file))
  if (reading.ok) return reading.portrait
  const { path = '', message = '' } = reading.problems[0] ?? {}
  throw new Refusal(context.words.say('commandLine.refused.notPortrait', { file, place: path || '/', rule: message }))
}

/** Reads a recipe from a JSON file. @throws Refusal naming the place and the rule. */
export async function readRecipeFile(context: Context, file: string): Promise<Recipe> {
  const reading = recipeSchema.safeParse(await readJson(context, file))
  if (reading.success) return reading.data
  const issue = reading.error.issues[0]
  const facts = { file, place: issue?.path.join('.') || '/', rule: issue?.message ?? '' }
  throw new Refusal(context.words.say('commandLine.refused.notRecipe', facts))
}

/** Reads steps of a change of service standards from a JSON file; `-` is standard input. @throws Refusal naming the place and the rule. */
export async function readChangesFile(context: Context, file: string): Promise<StandardChange[]> {
  const reading = standardChangeSchema.array().safeParse(await readJson(context, file))
  if (reading.success) return reading.data
  const issue = reading.error.issues[0]
  const facts = { file, place: issue?.path.join('.') || '/', rule: issue?.message ?? '' }
  throw new Refusal(context.words.say('standard.commandLine.notChanges', facts))
}

async function readJson(context: Context, file: string): Promise<unknown> {
  const { io, words } = context
  const read = file === '-' ? io.readInput() : io.readText(resolve(io.here, file))
  const text = await read.catch(() => {
    throw new Refusal(words.say('commandLine.refused.unreadable', { file }))
  })
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new Refusal(words.say('commandLine.refused.notJson', { file, reason }))
  }
}
