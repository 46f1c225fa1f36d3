import { eventFieldId } from './criterion/event-criterion'
import { eventSources, type EventSource } from './customer-table'
import type { Field, FieldGroup, FieldType } from './field'
import type { EventRole } from './recipe'

/** The attributes of events that the program knows by name, in the order of the vocabulary; `day` every event has. */
export const usualAttributes: Readonly<Record<EventSource, Readonly<Record<string, FieldType>>>> = {
  orders: {
    day: 'date',
    hour: 'number',
    amount: 'money',
    quantity: 'number',
    category: 'choice',
    product: 'choice',
    channel: 'choice'
  },
  contacts: {
    day: 'date',
    hour: 'number',
    channel: 'choice',
    direction: 'choice',
    outcome: 'choice',
    reason: 'choice'
  }
}

const typesOfRoles: Readonly<Record<EventRole, FieldType>> = {
  number: 'text',
  price: 'money',
  status: 'choice',
  time: 'text'
}

/** The type in which a column of orders or contacts is read that tells a usual attribute or plays a role; null for another word. */
export function typeOfEventTarget(attribute: string): FieldType | null {
  const types: Readonly<Record<string, FieldType>> = {
    ...usualAttributes.orders,
    ...usualAttributes.contacts,
    ...typesOfRoles
  }
  return Object.hasOwn(types, attribute) ? (types[attribute] ?? null) : null
}

/** The group of the vocabulary that orders and contacts stand in. */
export const groupOfEvents: Readonly<Record<EventSource, FieldGroup>> = { orders: 'buys', contacts: 'talks' }

/** The field of a usual attribute, or undefined. `currency` is that of money. */
export function usualEventField(
  source: EventSource,
  attribute: string,
  currency: string,
  origin: Field['origin']
): Field | undefined {
  const type = Object.hasOwn(usualAttributes[source], attribute) ? usualAttributes[source][attribute] : undefined
  return (
    type && {
      id: eventFieldId(source, attribute),
      name: attribute,
      type,
      group: groupOfEvents[source],
      standard: true,
      of: source,
      ...(type === 'money' ? { currency } : {}),
      origin
    }
  )
}

/** The events that a base has attributes of, orders first. */
export function sourcesOf(fields: readonly Pick<Field, 'of'>[]): EventSource[] {
  return eventSources.filter((source) => fields.some((field) => field.of === source))
}
