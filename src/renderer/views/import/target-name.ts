import type { FieldSummary } from '../../../contract/results'
import type { FieldType } from '../../../model/field'
import { eventRoles, type ColumnTarget, type RecipeSubject } from '../../../model/recipe'
import type { Words } from '../../../words/create-words'
import { standardFieldName } from '../../../words/field-name'

const usualNames = [
  'day',
  'amount',
  'quantity',
  'category',
  'product',
  'channel',
  'hour',
  'direction',
  'outcome',
  'reason'
] as const

/** What a column becomes, in words: a standard field's name, an own field's type (told apart from an event's own attribute in a file of events), or that it is left out. */
export function targetName(words: Words, target: ColumnTarget, about: RecipeSubject = 'customers'): string {
  if (target.kind === 'skip') return words.say('import.columns.skip')
  if (target.kind === 'standard') return standardFieldName(words, target.field)
  if (target.kind === 'own' || target.kind === 'ownEvent') {
    const type = words.say(`fields.types.${target.type}`)
    const isToldApart = target.kind === 'own' && about !== 'customers'
    return isToldApart ? words.say('import.columns.typeOfCustomer', { type }) : type
  }
  return target.kind === 'segment' ? words.say('import.columns.segment') : eventTargetName(words, target.attribute)
}

function eventTargetName(words: Words, attribute: string): string {
  const role = eventRoles.find((each) => each === attribute)
  if (role) return words.say(`import.columns.roles.${role}`)
  const usual = usualNames.find((each) => each === attribute)
  return usual ? words.say(`events.attributes.${usual}`) : attribute
}

/** What is needed to write values of a column that becomes a field; null when it is left out. */
export function targetField(
  target: ColumnTarget,
  type: FieldType | null
): Pick<FieldSummary, 'id' | 'type' | 'standard' | 'currency'> | null {
  if (target.kind === 'skip' || type === null) return null
  if (target.kind === 'standard') return { id: target.field, type, standard: true }
  return { id: '', type, standard: false, currency: target.kind === 'own' ? target.currency : undefined }
}
