import type { PeopleRecords } from '../../model/people'
import type { WrittenValue } from '../../model/written-value'
import { currentId } from './current-id'

/** What was written by hand about one customer, by field. */
export type WrittenCells = ReadonlyMap<string, WrittenValue>

/** The parts of people's records that change what stands in the table. */
export type WrittenRecords = Pick<PeopleRecords, 'corrections' | 'consents' | 'aliases'>

/** All values written by hand, by the customers' present ids: corrections, and the last consent of each channel. What was written of the id itself comes before what came with a former one. */
export function writtenCells(people: WrittenRecords): ReadonlyMap<string, WrittenCells> {
  const all = new Map<string, Map<string, WrittenValue>>()
  for (const id of idsOwnLast(people)) {
    const current = currentId(people, id)
    const cells = all.get(current) ?? new Map<string, WrittenValue>()
    all.set(current, cells)
    for (const [field, written] of cellsOf(people, id)) cells.set(field, written)
  }
  return all
}

const yes: WrittenValue = { type: 'yesNo', value: true }
const no: WrittenValue = { type: 'yesNo', value: false }

/** Values written by hand of one customer under this very id. */
export function cellsOf({ corrections, consents }: WrittenRecords, id: string): WrittenCells {
  const cells = new Map<string, WrittenValue>()
  for (const { channel, given } of consents[id] ?? []) cells.set(`consent_${channel}`, given ? yes : no)
  for (const { field, written } of corrections[id] ?? []) cells.set(field, written)
  return cells
}

function idsOwnLast(people: WrittenRecords): string[] {
  const ids = [...new Set([...Object.keys(people.corrections), ...Object.keys(people.consents)])]
  const isFormer = (id: string) => people.aliases[id] !== undefined
  return [...ids.filter(isFormer), ...ids.filter((id) => !isFormer(id))]
}
