import type { Field, FieldType } from '../field'
import { standardFieldOf } from '../standard-fields'
import { comparableText } from '../comparable-text'
import { usualAttributes } from '../event-attributes'
import { attributeOfField, eventSourceOfField } from '../criterion/event-criterion'

/** Fields of the user's own that templates ask about, by what they tell; their names are in the words. */
export const templateRoles = ['population', 'abroad', 'withFamily'] as const
export type TemplateRole = (typeof templateRoles)[number]

/** A field that a template needs: one by its id, or one that plays a role. */
export type TemplateField = string

interface Role {
  /** Of customers (null) or of their orders. */
  readonly of: 'orders' | null
  readonly types: readonly FieldType[]
  /** Pieces of its name in English, Russian and Polish, as `comparableText`. */
  readonly called: readonly RegExp[]
}

const roles: Readonly<Record<TemplateRole, Role>> = {
  population: {
    of: null,
    types: ['number'],
    called: [/population|inhabitants/, /населен|жител/, /ludno|mieszka[nń]c/]
  },
  abroad: { of: 'orders', types: ['yesNo'], called: [/abroad|foreign/, /границ|зарубеж/, /granic/] },
  withFamily: { of: 'orders', types: ['yesNo'], called: [/famil/, /семь|семей/, /rodzin/] }
}

/** Whether what a template needs is one of the roles, and not a field by its id. */
export function isTemplateRole(needed: TemplateField): needed is TemplateRole {
  return templateRoles.some((role) => role === needed)
}

/** The field of a base that a template means; undefined when the base has none, or one of another type. */
export function fieldForTemplate(needed: TemplateField, fields: ReadonlyMap<string, Field>): Field | undefined {
  if (isTemplateRole(needed)) return [...fields.values()].find((field) => plays(field, roles[needed]))
  const field = fields.get(needed)
  return field && field.type === usualTypeOf(needed) ? field : undefined
}

function plays(field: Field, { of, types, called }: Role): boolean {
  if ((field.of ?? null) !== of || !types.includes(field.type)) return false
  const { origin, name, id } = field
  const further = origin.kind === 'column' ? origin.header : origin.kind === 'reference' ? origin.column : ''
  return [name, id, further].map(comparableText).some((text) => called.some((piece) => piece.test(text)))
}

function usualTypeOf(id: string): FieldType | undefined {
  const source = eventSourceOfField(id)
  return source ? usualAttributes[source][attributeOfField(id)] : standardFieldOf(id)?.type
}
