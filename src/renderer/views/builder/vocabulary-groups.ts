import { comparableText } from '../../../model/comparable-text'
import { fieldGroups, type Field, type FieldGroup } from '../../../model/field'
import { standardFields } from '../../../model/standard-fields'

export interface VocabularyGroup<F> {
  readonly group: FieldGroup
  readonly fields: readonly F[]
}

const places = new Map(standardFields.map(({ id }, index) => [id, index]))

/** Fields by group in the order of the vocabulary (plain texts last), narrowed to names that hold every searched word; groups without fields are left out. A recorded age is not told where there is an age made of it. */
export function vocabularyGroups<F extends Pick<Field, 'id' | 'group' | 'type'>>(
  fields: readonly F[],
  nameOf: (field: F) => string,
  search: string
): VocabularyGroup<F>[] {
  const wanted = comparableText(search).split(/\s+/).filter(Boolean)
  const fits = (field: F) => {
    const name = comparableText(nameOf(field))
    return wanted.every((word) => name.includes(word))
  }
  const place = ({ id, type }: F) => (places.get(id) ?? places.size) + (type === 'text' ? 1000 : 0)
  const hasAge = fields.some(({ id }) => id === 'age')
  const told = fields.filter(({ id }) => !(hasAge && id === 'recorded_age'))
  const ordered = told.sort((one, other) => place(one) - place(other))
  return fieldGroups
    .map((group) => ({ group, fields: ordered.filter((field) => field.group === group && fits(field)) }))
    .filter(({ fields: found }) => found.length > 0)
}
