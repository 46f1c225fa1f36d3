import type { Field } from '../model/field'
import { standardFieldOf } from '../model/standard-fields'
import type { Words } from './create-words'
import type { Messages } from './en'

type StandardFieldId = keyof Messages['fields']['names']

/** The name of a field on screen: a standard field's in the language of the words, an own field's as the user wrote it. */
export function fieldName(words: Words, field: Pick<Field, 'id' | 'name' | 'standard'>): string {
  return field.standard && standardFieldOf(field.id) ? standardFieldName(words, field.id) : field.name || field.id
}

/** The name of a standard field by its id; an id that is no standard field's is given back. */
export function standardFieldName(words: Words, id: string): string {
  return standardFieldOf(id) ? words.say(`fields.names.${id as StandardFieldId}`) : id
}
