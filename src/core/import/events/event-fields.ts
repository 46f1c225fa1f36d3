import { Failure } from '../../../contract/failure'
import type { EventSource } from '../../../model/customer-table'
import { eventFieldId } from '../../../model/criterion/event-criterion'
import { groupOfEvents, typeOfEventTarget, usualAttributes, usualEventField } from '../../../model/event-attributes'
import type { Field } from '../../../model/field'
import { eventRoles, type EventRole, type Recipe } from '../../../model/recipe'
import { currencyOfColumn, type RecipeColumn } from '../build/builder-for'
import { fieldIdsOf } from '../field-ids'

/** A column of a file of orders or contacts that tells of the events: an attribute with its field, or a role. */
export interface EventColumn {
  readonly position: number
  /** The header, or the column's number. */
  readonly name: string
  readonly column: RecipeColumn
  /** The attribute's name in the table of events; a role's name. */
  readonly attribute: string
  /** Null for a role. */
  readonly field: Field | null
}

const outcomeOfStatus = { kind: 'event', attribute: 'outcome' } as const

/**
 * The columns of a recipe that tell of events; the status of a contact is its outcome. Attributes that are usual for the other kind of events, and the user's own,
 * have ids that no usual attribute has. @throws Failure `invalidArguments` for an unknown attribute, or one filled twice.
 */
export function eventColumnsOf(recipe: Recipe, source: EventSource, currency: string): EventColumn[] {
  const ownNames = ownNamesOf(recipe, source)
  const taken = new Set<string>()
  return recipe.columns.flatMap((given, position): EventColumn[] => {
    const column = source === 'contacts' ? withOutcome(given, recipe) : given
    const { header, target } = column
    if (target.kind !== 'event' && target.kind !== 'ownEvent') return []
    const attribute = target.kind === 'event' ? target.attribute : (ownNames[position] ?? '')
    const refused = target.kind === 'event' && typeOfEventTarget(attribute) === null
    if (refused || taken.has(attribute))
      throw new Failure('invalidArguments', { place: `columns.${position}.target`, rule: `attribute ${attribute}` })
    taken.add(attribute)
    const name = header.trim() || String(position + 1)
    const field = isRole(attribute) && target.kind === 'event' ? null : fieldOf(column, source, attribute, currency)
    return [{ position, name, column, attribute, field }]
  })
}

/** The status of a contact is its outcome, where no column has that. */
function withOutcome(column: RecipeColumn, { columns }: Recipe): RecipeColumn {
  const { target } = column
  if (target.kind !== 'event' || target.attribute !== 'status') return column
  const isTold = columns.some((other) => other.target.kind === 'event' && other.target.attribute === 'outcome')
  return { ...column, target: isTold ? { kind: 'skip' } : outcomeOfStatus }
}

function isRole(attribute: string): attribute is EventRole {
  return eventRoles.some((role) => role === attribute)
}

function fieldOf(column: RecipeColumn, source: EventSource, attribute: string, currency: string): Field {
  const { header, target } = column
  const origin = { kind: 'column', header: header.trim() } as const
  const own = currencyOfColumn(column, currency)
  const usual = target.kind === 'event' ? usualEventField(source, attribute, own, origin) : undefined
  if (usual) return usual
  const type = target.kind === 'ownEvent' ? target.type : (typeOfEventTarget(attribute) ?? 'text')
  return {
    id: eventFieldId(source, attribute),
    name: target.kind === 'ownEvent' ? target.name : header.trim() || attribute,
    type,
    group: groupOfEvents[source],
    standard: false,
    of: source,
    ...(type === 'money' ? { currency: own } : {}),
    origin
  }
}

/** Names in ASCII for the user's own attributes, by position; none is that of a usual attribute or a role. */
function ownNamesOf(recipe: Recipe, source: EventSource): (string | null)[] {
  const reserved = new Set<string>([...Object.keys(usualAttributes[source]), ...eventRoles])
  const names = fieldIdsOf(
    recipe.columns.map(({ target }) =>
      target.kind === 'ownEvent'
        ? { header: target.name, target: { kind: 'own', name: target.name, type: target.type } }
        : { header: '', target: { kind: 'skip' } }
    )
  )
  return names.map((name) => (name !== null && reserved.has(name) ? `${name}_own` : name))
}
