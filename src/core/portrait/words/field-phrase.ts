import type { Field } from '../../../model/field'
import en from '../../../words/sentence/en'
import { fieldName } from '../../../words/field-name'
import { literal } from './marks'
import type { Phrasing } from './phrasing'

/** A field's name within a sentence: a standard field's in lower case, an own field's in quotation marks. */
export function fieldPhrase({ words }: Phrasing, field: Field): string {
  if (!field.standard) return words.say('sentence.quoted', { text: literal(fieldName(words, field)) })
  if (hasPhrase(field.id)) return words.say(`sentence.fieldPhrases.${field.id}`)
  const name = fieldName(words, field)
  const capitals = /^\p{Lu}{2}/u.test(name)
  return capitals ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

/** A field's name in quotation marks, as it stands in tables. */
export function fieldTitle({ words }: Phrasing, field: Field): string {
  return words.say('sentence.quoted', { text: literal(fieldName(words, field)) })
}

function hasPhrase(id: string): id is keyof typeof en.fieldPhrases {
  return Object.hasOwn(en.fieldPhrases, id)
}
