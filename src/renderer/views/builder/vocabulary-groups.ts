import { comparableText } from '../../../model/comparable-text'
import { fieldGroups, type Field, type FieldGroup } from '../../../model/field'

export interface VocabularyGroup<F> {
  readonly group: FieldGroup
  readonly fields: readonly F[]
}

/** Fields by group in the order of the vocabulary, narrowed to names that hold every searched word; groups without fields are left out. */
export function vocabularyGroups<F extends Pick<Field, 'group'>>(
  fields: readonly F[],
  nameOf: (field: F) => string,
  search: string
): VocabularyGroup<F>[] {
  const wanted = comparableText(search).split(/\s+/).filter(Boolean)
  const fits = (field: F) => {
    const name = comparableText(nameOf(field))
    return wanted.every((word) => name.includes(word))
  }
  return fieldGroups
    .map((group) => ({ group, fields: fields.filter((field) => field.group === group && fits(field)) }))
    .filter(({ fields: found }) => found.length > 0)
}
