import { comparableText } from '../model/comparable-text'
import type { Field } from '../model/field'
import { languages } from '../model/language'
import { createWords } from './create-words'
import { fieldName } from './field-name'

/** What a name in an SQL condition may mean: a field's values, the ends of an age known as a span, the as-of day. */
export type ConditionMeaning =
  | { readonly kind: 'field'; readonly field: string; readonly part: 'value' | 'youngest' | 'oldest' }
  | { readonly kind: 'asOfDay' }

/** Names of the ends of ages, and of the as-of day, which are the same in each language. */
export const otherConditionNames = { youngest: 'age_from', oldest: 'age_to', asOfDay: 'as_of' } as const

/**
 * What names mean, by their comparable text; null for one that several fields share. A field answers to its id, to its name in
 * each language and to the header of its column, so that a renamed field is still found; the id goes before a name, a name
 * before a header.
 */
export function conditionNames(fields: readonly Field[]): ReadonlyMap<string, ConditionMeaning | null> {
  const customers = fields.filter(({ of }) => of === undefined)
  const names = new Map<string, ConditionMeaning | null>()
  const ranks: ((field: Field) => readonly string[])[] = [
    ({ id }) => [id],
    (field) => languages.map((language) => fieldName(createWords(language), field)),
    ({ origin }) => (origin.kind === 'column' ? [origin.header] : [])
  ]
  for (const namesOf of ranks) {
    const ofRank = new Map<string, string | null>()
    for (const field of customers)
      for (const name of namesOf(field).map(comparableText)) {
        const known = ofRank.get(name)
        ofRank.set(name, known === undefined || known === field.id ? field.id : null)
      }
    for (const [name, field] of ofRank)
      if (name !== '' && !names.has(name)) names.set(name, field === null ? null : valueOf(field))
  }
  return withOthers(names, customers)
}

function valueOf(field: string): ConditionMeaning {
  return { kind: 'field', field, part: 'value' }
}

function withOthers(names: Map<string, ConditionMeaning | null>, fields: readonly Field[]) {
  const hasAge = fields.some(({ id }) => id === 'age')
  const { youngest, oldest, asOfDay } = otherConditionNames
  const others: [string, ConditionMeaning][] = [[asOfDay, { kind: 'asOfDay' }]]
  if (hasAge)
    others.push(
      [youngest, { kind: 'field', field: 'age', part: 'youngest' }],
      [oldest, { kind: 'field', field: 'age', part: 'oldest' }]
    )
  for (const [name, meaning] of others) if (!names.has(name)) names.set(name, meaning)
  return names
}

/** The name under which a condition finds a field surely, in double quotes: the one on screen, or the id where others share it. */
export function quotedConditionName(
  field: Pick<Field, 'id'>,
  shown: string,
  names: ReadonlyMap<string, ConditionMeaning | null>
): string {
  const meaning = names.get(comparableText(shown))
  const isOwn = meaning?.kind === 'field' && meaning.field === field.id && meaning.part === 'value'
  return `"${(isOwn ? shown : field.id).replaceAll('"', '""')}"`
}
