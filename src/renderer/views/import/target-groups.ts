import type { EventSource } from '../../../model/customer-table'
import { usualAttributes } from '../../../model/event-attributes'
import { fieldGroups } from '../../../model/field'
import type { ColumnTarget, RecipeSubject } from '../../../model/recipe'
import { standardFields } from '../../../model/standard-fields'
import type { Words } from '../../../words/create-words'
import { ownTypes } from './column-targets'
import { targetName } from './target-name'

export interface TargetOption {
  readonly target: ColumnTarget
  readonly label: string
}

export interface TargetGroup {
  readonly label: string
  readonly options: readonly TargetOption[]
}

const rolesOf = { orders: ['time', 'number', 'price', 'status'], contacts: ['time'] } as const
/** Fields that tell of a customer as a whole; lines of orders and contacts cannot carry them. */
const ofWholeCustomer = new Set([
  ...['money', 'purchases', 'average_check', 'first_order', 'last_order', 'contacts', 'preferred_channel', 'margin'],
  ...['satisfaction', 'recommendation']
])

/**
 * All that a column may become, in groups. Of customers: left out and own fields of each type first, then the standard
 * fields as in the vocabulary. Of orders and contacts: left out, attributes of the event, own ones, then the customer's.
 */
export function targetGroups(words: Words, column: string, about: RecipeSubject = 'customers'): TargetGroup[] {
  const option = (target: ColumnTarget): TargetOption => ({ target, label: targetName(words, target, about) })
  const own = ownTypes.map((type) => option({ kind: 'own', name: column, type }))
  const standard = fieldGroups.map((group) => {
    const name = words.say(`fields.groups.${group}`)
    return {
      label: about === 'customers' ? name : words.say('import.columns.ofCustomer', { group: name }),
      options: standardFields
        .filter((field) => field.group === group && field.id !== 'age')
        .filter((field) => about === 'customers' || !ofWholeCustomer.has(field.id))
        .map((field) => option({ kind: 'standard', field: field.id }))
    }
  })
  const filled = standard.filter((group) => group.options.length > 0)
  const skip = option({ kind: 'skip' })
  if (about === 'customers') {
    const first = { label: words.say('import.columns.ownFields'), options: [skip, ...own, option({ kind: 'segment' })] }
    return [first, ...filled]
  }
  return [
    ...eventGroups(words, column, about, option),
    ...filled,
    { label: words.say('import.columns.ownOfCustomer'), options: own }
  ]
}

function eventGroups(
  words: Words,
  name: string,
  source: EventSource,
  option: (target: ColumnTarget) => TargetOption
): TargetGroup[] {
  const attributes = [...rolesOf[source], ...Object.keys(usualAttributes[source])]
  const types = ownTypes.filter((type) => type !== 'multipleChoice')
  return [
    {
      label: words.say(`import.columns.ofEvent.${source}`),
      options: [option({ kind: 'skip' }), ...attributes.map((attribute) => option({ kind: 'event', attribute }))]
    },
    {
      label: words.say(`import.columns.ownOfEvent.${source}`),
      options: types.map((type) => option({ kind: 'ownEvent', name, type }))
    }
  ]
}
