import { attributeOfField } from '../model/criterion/event-criterion'
import type { Field } from '../model/field'
import { standardFieldOf } from '../model/standard-fields'
import type { Words } from './create-words'
import { en, type Messages } from './en'

type StandardFieldId = keyof Messages['fields']['names']

/** The name of a field on screen: a standard field's in the language of the words, an own field's as the user wrote it. */
export function fieldName(words: Words, field: Pick<Field, 'id' | 'name' | 'standard' | 'of'>): string {
  if (field.of) return attributeName(words, field)
  return field.standard && standardFieldOf(field.id) ? standardFieldName(words, field.id) : field.name || field.id
}

/** The name of a standard field by its id; an id that is no standard field's is given back. */
export function standardFieldName(words: Words, id: string): string {
  return standardFieldOf(id) ? words.say(`fields.names.${id as StandardFieldId}`) : id
}

/** The name of an attribute of orders or contacts: a usual one's in the language of the words, an own one's as the user wrote it. */
function attributeName(words: Words, field: Pick<Field, 'id' | 'name' | 'standard'>): string {
  const attribute = attributeOfField(field.id)
  return field.standard && isUsual(attribute) ? words.say(`events.attributes.${attribute}`) : field.name || attribute
}

function isUsual(attribute: string): attribute is keyof Messages['events']['attributes'] {
  return Object.hasOwn(en.events.attributes, attribute)
}
