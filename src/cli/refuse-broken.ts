import type { FieldSummary } from '../contract/results'
import type { Portrait } from '../model/portrait'
import { brokenCriteria } from '../model/portrait-problems'
import { Refusal } from './refusal'
import type { Context } from './session'

/** Refuses a portrait that asks about a field which is missing or of another type: a script should not take a slip for nobody. */
export function refuseBroken(context: Context, portrait: Portrait, fields: readonly FieldSummary[]): void {
  const [broken] = brokenCriteria(portrait, new Map(fields.map((field) => [field.id, field])))
  if (broken) throw new Refusal(context.words.say('commandLine.refused.broken', { field: broken.field }))
}
