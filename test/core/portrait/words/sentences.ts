import { sentenceOf } from '../../../../src/core/portrait/words/sentence'
import type { Sentence } from '../../../../src/contract/results'
import type { Field } from '../../../../src/model/field'
import type { Language } from '../../../../src/model/language'
import { readPortrait, type GroupInput, type GroupMode } from '../../../../src/model/portrait'
import { standardFields } from '../../../../src/model/standard-fields'

export type Node = GroupInput['members'][number]

const own = (id: string, name: string, type: Field['type']): Field => ({
  id,
  name,
  type,
  group: 'own',
  standard: false,
  origin: { kind: 'column', header: name }
})

const fields: ReadonlyMap<string, Field> = new Map(
  [
    ...standardFields.map((field): Field => ({ ...field, name: '', standard: true, origin: { kind: 'computed' } })),
    own('drink', 'Напиток {x} | @:y', 'choice'),
    own('newsletter', 'Newsletter', 'yesNo'),
    own('score', 'Score', 'number')
  ].map((field) => [field.id, field])
)

/** A group of criteria, as a user's portrait holds it. */
export function group(mode: GroupMode, members: Node[], count = 1): GroupInput {
  return { kind: 'group', mode, members, count }
}

/** The sentence of a portrait on all standard fields and a few own ones, in roubles, as of 21 November 2026. */
export function sentence(portrait: GroupInput, language: Language): Sentence {
  const reading = readPortrait(portrait)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return sentenceOf(reading.portrait, { fields, language, currency: 'RUB', asOfDay: '2026-11-21' })
}

/** Its text with ordinary spaces. */
export function text(portrait: GroupInput, language: Language): string {
  return sentence(portrait, language).text.replaceAll(/[\u00a0\u202f]/g, ' ')
}
