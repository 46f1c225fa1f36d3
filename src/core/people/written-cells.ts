import type { Consent, PeopleRecords } from '../../model/people'
import type { WrittenValue } from '../../model/written-value'
import { currentId } from './current-id'

/** What was written by hand about one customer, by field. */
export type WrittenCells = ReadonlyMap<string, WrittenValue>

/** The parts of people's records that change what stands in the table. */
export type WrittenRecords = Pick<PeopleRecords, 'corrections' | 'consents' | 'aliases'>

/**
 * All values written by hand, by the customers' present ids: corrections, of which those of the id itself come before what came
 * with a former one, and of each channel the consent that was written down last under any of them.
 */
export function writtenCells(people: WrittenRecords): ReadonlyMap<string, WrittenCells> {
  const idsOf = new Map<string, string[]>()
  for (const id of new Set([...Object.keys(people.corrections), ...Object.keys(people.consents)])) {
    const current = currentId(people, id)
    const ids = idsOf.get(current) ?? []
    idsOf.set(current, current === id ? [id, ...ids] : [...ids, id])
  }
  return new Map([...idsOf].map(([current, ids]) => [current, cellsOfCustomer(people, ids)]))
}

const yes: WrittenValue = { type: 'yesNo', value: true }
const no: WrittenValue = { type: 'yesNo', value: false }

/** Values written by hand of one customer under any of their ids, the present one first. */
export function cellsOfCustomer({ corrections, consents }: WrittenRecords, ids: readonly string[]): WrittenCells {
  const cells = new Map<string, WrittenValue>()
  for (const { channel, given } of consentsInOrder(consents, ids)) cells.set(`consent_${channel}`, given ? yes : no)
  for (const id of ids.toReversed()) for (const { field, written } of corrections[id] ?? []) cells.set(field, written)
  return cells
}

/** Consents of a customer under any of their ids, in the order in which they were written down. */
export function consentsInOrder(consents: PeopleRecords['consents'], ids: readonly string[]): readonly Consent[] {
  const all = ids.toReversed().flatMap((id) => consents[id] ?? [])
  return ids.length === 1 ? all : all.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}
