import type { PeopleRecords } from '../../model/people'
import type { WrittenValue } from '../../model/written-value'
import { currentId } from './current-id'

/** What customers who were added by hand began with, by their present ids and by field. */
export function addedCustomers(
  people: Pick<PeopleRecords, 'added' | 'aliases'>
): ReadonlyMap<string, ReadonlyMap<string, WrittenValue>> {
  return new Map(
    Object.entries(people.added).map(([id, { values }]) => [
      currentId(people, id),
      new Map(values.map(({ field, written }) => [field, written]))
    ])
  )
}
