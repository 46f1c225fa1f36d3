import type { Column, CustomerTable } from '../../../src/model/customer-table'
import type { DayNumber } from '../../../src/model/day'
import type { Field, FieldType } from '../../../src/model/field'
import {
  columnOfAges,
  columnOfChoices,
  columnOfDays,
  columnOfMultipleChoices,
  columnOfNumbers,
  columnOfYesNo
} from '../../../src/core/columns/columns-from-values'
import { textColumnOf } from '../../../src/core/columns/text-column'

/** A customer as plain values, null where unknown: one field of each type. */
export interface PlainCustomer {
  readonly visits: number | null
  readonly average_check: number | null
  readonly birth_date: DayNumber | null
  readonly loyalty_card: boolean | null
  readonly city: string | null
  readonly interests: readonly string[] | null
  readonly note: string | null
  readonly age: number | readonly [number, number | null] | null
}

export const nobodyKnown: PlainCustomer = {
  visits: null,
  average_check: null,
  birth_date: null,
  loyalty_card: null,
  city: null,
  interests: null,
  note: null,
  age: null
}

const types: Readonly<Record<keyof PlainCustomer, FieldType>> = {
  visits: 'number',
  average_check: 'money',
  birth_date: 'date',
  loyalty_card: 'yesNo',
  city: 'choice',
  interests: 'multipleChoice',
  note: 'text',
  age: 'age'
}

/** A field of the user's own, from a column of its name. */
export function fieldOf(id: string, type: FieldType): Field {
  const currency = type === 'money' ? { currency: 'EUR' } : {}
  return { id, name: id, type, group: 'own', standard: false, ...currency, origin: { kind: 'column', header: id } }
}

/** The fields of plain customers. */
export const plainFields: readonly Field[] = Object.entries(types).map(([id, type]) => fieldOf(id, type))

export const plainFieldsById: ReadonlyMap<string, Field> = new Map(plainFields.map((field) => [field.id, field]))

/** Plain customers as typed columns. */
export function tableOf(customers: readonly PlainCustomer[]): CustomerTable {
  return {
    rows: customers.length,
    ids: textColumnOf(customers.map((_, row) => row.toString(16).padStart(16, '0'))),
    columns: new Map<string, Column>([
      ['visits', columnOfNumbers(customers.map(({ visits }) => visits))],
      ['average_check', columnOfNumbers(customers.map(({ average_check }) => average_check))],
      ['birth_date', columnOfDays(customers.map(({ birth_date }) => birth_date))],
      ['loyalty_card', columnOfYesNo(customers.map(({ loyalty_card }) => loyalty_card))],
      ['city', columnOfChoices(customers.map(({ city }) => city))],
      ['interests', columnOfMultipleChoices(customers.map(({ interests }) => interests))],
      ['note', textColumnOf(customers.map(({ note }) => note))],
      ['age', columnOfAges(customers.map(({ age }) => age))]
    ])
  }
}
