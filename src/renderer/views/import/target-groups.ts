import { fieldGroups } from '../../../model/field'
import type { ColumnTarget } from '../../../model/recipe'
import { standardFields } from '../../../model/standard-fields'
import type { Words } from '../../../words/create-words'
import { ownTypes } from './column-targets'
import { targetName } from './target-name'

export interface TargetOption {
  readonly target: ColumnTarget
  readonly label: string
}

/** All that a column may become, in groups: left out and own fields of each type first, then the standard fields as in the vocabulary. */
export function targetGroups(
  words: Words,
  column: string
): { readonly label: string; readonly options: readonly TargetOption[] }[] {
  const option = (target: ColumnTarget): TargetOption => ({ target, label: targetName(words, target) })
  const own = ownTypes.map((type) => option({ kind: 'own', name: column, type }))
  const standard = fieldGroups.map((group) => ({
    label: words.say(`fields.groups.${group}`),
    options: standardFields
      .filter((field) => field.group === group && field.id !== 'age')
      .map((field) => option({ kind: 'standard', field: field.id }))
  }))
  return [{ label: words.say('import.columns.ownFields'), options: [option({ kind: 'skip' }), ...own] }, ...standard]
}
