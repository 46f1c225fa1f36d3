import type { EventValues, TimelineEntry, TimelinePage } from '../../contract/customer-results'
import { attributeOfField } from '../../model/criterion/event-criterion'
import type { EventSource, EventTable } from '../../model/customer-table'
import { isoFromDay, unknownDay } from '../../model/day'
import type { Field } from '../../model/field'
import type { PeopleRecords } from '../../model/people'
import { cellValueOf } from '../portrait/preview/cell-value'
import { correctionsOf } from './customer-card'
import type { OpenWorkspace } from './open-workspace'
import type { View } from './view-cache'
import { idsOfCustomer, rowInView } from './written-about'

const mostLines = 20

/** A window of what happened to a customer: orders, contacts, and what was written by hand. @throws Failure `customerNotFound`. */
export function customerTimeline(
  { people }: OpenWorkspace,
  view: View,
  { id, offset, limit }: { readonly id: string; readonly offset: number; readonly limit: number }
): TimelinePage {
  const row = rowInView(view, id)
  const all = [...writtenEntries(people, id), ...contactsOf(view, row), ...ordersOf(view, row)]
  const sorted = all.sort((one, other) => compareDays(other.day, one.day))
  return { total: sorted.length, offset, entries: sorted.slice(offset, offset + limit).map((each) => each.entry()) }
}

/** An entry that is made when it is shown. */
interface Dated {
  readonly day: string | null
  entry(): TimelineEntry
}

function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? -1 : 1
  return one < other ? -1 : 1
}

function writtenEntries(people: PeopleRecords, id: string): Dated[] {
  const ids = idsOfCustomer(people, id)
  const entry = (made: TimelineEntry): Dated => ({ day: made.day, entry: () => made })
  const corrections = correctionsOf(people, ids).map(({ field, written, at }) =>
    entry({ kind: 'correction', day: localDay(at), field, value: written.value })
  )
  const notes = ids.flatMap((each) => people.notes[each] ?? [])
  const consents = ids.flatMap((each) => people.consents[each] ?? [])
  const added = ids.flatMap((each) => people.added[each] ?? [])
  return [
    ...notes.map((note) => entry({ kind: 'note', day: localDay(note.at), note })).reverse(),
    ...corrections,
    ...consents.map((consent) => entry({ kind: 'consent', day: consent.day, consent })).reverse(),
    ...added.map(({ at }) => entry({ kind: 'added', day: localDay(at) }))
  ]
}

/** The calendar day of an instant on this computer. */
function localDay(instant: string): string {
  const date = new Date(instant)
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${String(date.getFullYear()).padStart(4, '0')}-${month}-${day}`
}

function contactsOf(view: View, row: number): Dated[] {
  const events = view.engine.table.events?.contacts
  if (!events) return []
  const fields = fieldsOf(view, 'contacts')
  return rowsOf(events, row).map((at) => {
    const day = dayOf(events, at)
    return { day, entry: () => ({ kind: 'contact', day, values: valuesOf(events, fields, at) }) }
  })
}

function ordersOf(view: View, row: number): Dated[] {
  const events = view.engine.table.events?.orders
  if (!events) return []
  const fields = fieldsOf(view, 'orders')
  return groupedByOrder(events, rowsOf(events, row)).map((lines) => {
    const day = lines.map((at) => dayOf(events, at)).find((each) => each !== null) ?? null
    return { day, entry: () => orderEntry(events, fields, day, lines) }
  })
}

function orderEntry(
  events: EventTable,
  fields: readonly Field[],
  day: string | null,
  lines: readonly number[]
): TimelineEntry {
  const amounts = events.columns.get('amount')
  const known = lines
    .map((at) => (amounts?.kind === 'number' ? (amounts.values[at] ?? Number.NaN) : Number.NaN))
    .filter((amount) => !Number.isNaN(amount))
  return {
    kind: 'order',
    day,
    amount: known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0),
    currency: fields.find(({ id }) => attributeOfField(id) === 'amount')?.currency ?? null,
    lines: lines.slice(0, mostLines).map((at) => valuesOf(events, fields, at)),
    lineCount: lines.length
  }
}

/** Newest event last in the table, first here. */
function rowsOf({ offsets }: EventTable, row: number): number[] {
  const [from, to] = [offsets[row] ?? 0, offsets[row + 1] ?? 0]
  return Array.from({ length: to - from }, (_, at) => to - 1 - at)
}

function groupedByOrder({ orderOf }: EventTable, rows: readonly number[]): number[][] {
  const orders: number[][] = []
  let last: number | undefined
  for (const row of rows) {
    const order = orderOf?.[row]
    const current = orders.at(-1)
    if (current && order !== undefined && order === last) current.unshift(row)
    else orders.push([row])
    last = order
  }
  return orders
}

function fieldsOf(view: View, source: EventSource): Field[] {
  return [...view.fieldsById.values()].filter((field) => field.of === source)
}

function dayOf(events: EventTable, at: number): string | null {
  const days = events.columns.get('day')
  const day = days?.kind === 'day' ? days.values[at] : undefined
  return day === undefined || day === unknownDay ? null : isoFromDay(day)
}

function valuesOf(events: EventTable, fields: readonly Field[], at: number): EventValues {
  return fields.flatMap((field) => {
    const attribute = attributeOfField(field.id)
    const column = events.columns.get(attribute)
    const value = column && attribute !== 'day' ? cellValueOf(column, field, at) : null
    return value === null ? [] : [{ field: field.id, value }]
  })
}
