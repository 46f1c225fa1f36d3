import type { Column, EventTable } from '../../model/customer-table'
import { columnOfChoices, columnOfDays, columnOfNumbers } from '../columns/columns-from-values'
import type { SampleContact } from './invent-contacts'
import type { SampleOrder } from './invent-orders'
import type { SampleVocabulary } from './vocabulary/vocabulary'

/** Orders of all customers, one list for each customer's row, as an event table. */
export function orderTable(orders: readonly (readonly SampleOrder[])[], words: SampleVocabulary): EventTable {
  const all = orders.flat()
  return eventTable(orders, [
    ['day', columnOfDays(all.map((order) => order.day))],
    ['amount', columnOfNumbers(all.map((order) => order.amount))],
    ['category', columnOfChoices(all.map((order) => words.categories[order.category]?.name ?? null))],
    ['product', columnOfChoices(all.map((order) => words.categories[order.category]?.products[order.product] ?? null))],
    ['channel', columnOfChoices(all.map((order) => words.orderChannels[order.channel] ?? null))]
  ])
}

/** Contacts of all customers, one list for each customer's row, as an event table. */
export function contactTable(contacts: readonly (readonly SampleContact[])[], words: SampleVocabulary): EventTable {
  const all = contacts.flat()
  const reasonOf = ({ reason }: SampleContact): string | null =>
    reason === null ? null : (words.reasons[reason] ?? null)
  return eventTable(contacts, [
    ['day', columnOfDays(all.map((contact) => contact.day))],
    ['hour', columnOfNumbers(all.map((contact) => contact.hour))],
    ['channel', columnOfChoices(all.map((contact) => words.contactChannels[contact.channel] ?? null))],
    ['direction', columnOfChoices(all.map((contact) => words.directions[contact.direction] ?? null))],
    ['outcome', columnOfChoices(all.map((contact) => words.outcomes[contact.outcome] ?? null))],
    ['reason', columnOfChoices(all.map(reasonOf))]
  ])
}

function eventTable(events: readonly (readonly unknown[])[], columns: readonly [string, Column][]): EventTable {
  const offsets = new Uint32Array(events.length + 1)
  let rows = 0
  events.forEach((list, row) => (offsets[row + 1] = rows += list.length))
  return { rows, offsets, columns: new Map(columns) }
}
