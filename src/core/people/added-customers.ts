import type { PeopleRecords } from '../../model/people'
import type { WrittenValue } from '../../model/written-value'
import { currentId } from './current-id'

/** What customers who were added by hand began with, by their present ids and by field; what the id itself began with comes before what came with a former one. */
export function addedCustomers(
  people: Pick<PeopleRecords, 'added' | 'aliases'>
): ReadonlyMap<string, ReadonlyMap<string, WrittenValue>> {
  const all = new Map<string, Map<string, WrittenValue>>()
  for (const [id, { values }] of Object.entries(people.added)) {
    const current = currentId(people, id)
    const own = new Map(values.map(({ field, written }) => [field, written]))
    const [first, second] = current === id ? [own, all.get(current)] : [all.get(current), own]
    all.set(current, new Map([...(second ?? []), ...(first ?? [])]))
  }
  return all
}
