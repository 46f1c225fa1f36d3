import type { DayNumber } from '../../model/day'
import { eventSources, type CustomerTable, type EventSource, type EventTable } from '../../model/customer-table'
import { usualEventField } from '../../model/event-attributes'
import type { Field } from '../../model/field'
import type { Language } from '../../model/language'
import { standardFields, type StandardField } from '../../model/standard-fields'
import { textColumnOf } from '../columns/text-column'
import { contactTable, orderTable } from './event-tables'
import { sampleColumns } from './sample-columns'
import { inventRecord } from './sample-record'
import { english } from './vocabulary/en'
import { polish } from './vocabulary/pl'
import { russian } from './vocabulary/ru'
import type { SampleVocabulary } from './vocabulary/vocabulary'

export interface SampleOptions {
  readonly language: Language
  /** The last day of the invented history. */
  readonly asOfDay: DayNumber
  /** The customer's own id (16 hexadecimal digits) for a key. */
  idOf(key: string): string
}

/** An invented base: customers with their stored fields and the attributes of their events, the formula of the average check, their orders and contacts. */
export interface SampleBase {
  readonly table: CustomerTable
  readonly fields: Field[]
  readonly formulas: Field[]
  readonly orders: EventTable
  readonly contacts: EventTable
  /** ISO 4217 code of all money. */
  readonly currency: string
}

/** How many customers the sample has. */
export const sampleCustomers = 5000

const vocabularies: Readonly<Record<Language, SampleVocabulary>> = { en: english, ru: russian, pl: polish }
const folded = new Set(['money', 'purchases', 'first_order', 'last_order', 'contacts', 'preferred_channel', 'margin'])

/** Invents the sample in a language: always the same for a language and a day. Nobody in it exists. */
export function sampleBase({ language, asOfDay, idOf }: SampleOptions): SampleBase {
  const words = vocabularies[language]
  const records = Array.from({ length: sampleCustomers }, (_, index) => inventRecord(words, index, asOfDay))
  const columns = sampleColumns(records, words)
  const ids = textColumnOf(records.map(({ customer }) => idOf(customer.key)))
  const orders = orderTable(
    records.map((record) => record.orders ?? []),
    words
  )
  const contacts = contactTable(
    records.map((record) => record.contacts ?? []),
    words
  )
  const ordered = standardFields.filter((field) => columns.has(field.id))
  return {
    table: { rows: records.length, ids, columns },
    fields: [
      ...ordered.map((field) => sampleField(field, words.currency)),
      ...eventFields({ orders, contacts }, words.currency)
    ],
    formulas: [averageCheck(words.currency)],
    orders,
    contacts,
    currency: words.currency
  }
}

function sampleField(field: StandardField, currency: string): Field {
  const origin: Field['origin'] = folded.has(field.id) ? { kind: 'computed' } : { kind: 'column', header: field.id }
  const base = { ...field, name: field.id, standard: true, origin }
  return field.type === 'money' ? { ...base, currency } : base
}

function eventFields(events: Readonly<Record<EventSource, EventTable>>, currency: string): Field[] {
  return eventSources.flatMap((source) =>
    [...events[source].columns.keys()].flatMap(
      (attribute) => usualEventField(source, attribute, currency, { kind: 'column', header: attribute }) ?? []
    )
  )
}

function averageCheck(currency: string): Field {
  return {
    id: 'average_check',
    name: 'average_check',
    type: 'money',
    group: 'buys',
    standard: true,
    currency,
    origin: { kind: 'formula', formula: { kind: 'ratio', numerator: 'money', denominator: 'purchases' } }
  }
}
