import type { FieldSummary } from '../contract/results'
import { comparableText } from '../model/comparable-text'
import { languages } from '../model/language'
import { createWords } from '../words/create-words'
import { fieldName } from '../words/field-name'
import { Refusal } from './refusal'
import type { Context } from './session'

/** The fields that a text may mean: the one with this id, else all with this name (in any language) or header, without case. */
export function fieldsMeant(fields: readonly FieldSummary[], text: string): FieldSummary[] {
  const wanted = comparableText(text)
  const byId = fields.filter((field) => comparableText(field.id) === wanted)
  return byId.length > 0
    ? byId
    : fields.filter((field) => namesOf(field).some((name) => comparableText(name) === wanted))
}

/** The one field that a text means. @throws Refusal when there is none or more than one. */
export function findField(context: Context, fields: readonly FieldSummary[], text: string): FieldSummary {
  const [found, ...others] = fieldsMeant(fields, text)
  if (!found) throw new Refusal(context.words.say('commandLine.refused.field', { name: text.trim() }))
  if (others.length === 0) return found
  const ids = context.words.list(
    [found, ...others].map((field) => field.id),
    'or'
  )
  throw new Refusal(context.words.say('commandLine.refused.ambiguousField', { name: text.trim(), fields: ids }))
}

/** The names under which a field is known: the user's, each language's, and the header of its column. */
export function namesOf(field: FieldSummary): string[] {
  const header = field.origin.kind === 'column' ? [field.origin.header] : []
  return [field.name, ...languages.map((language) => fieldName(createWords(language), field)), ...header]
}
