import type { PeopleRecords } from '../../model/people'
import { lastVersion, type Segment } from '../../model/segment'
import { andNotBits, bitsOf, orBits, type Bits } from '../columns/bits'
import { currentId } from '../people/current-id'
import { findRows } from '../people/find-rows'
import type { Engine } from '../portrait/bits/engine'

/** What of a view is asked. */
interface Asked {
  readonly engine: Engine
}

type Memberships = Pick<PeopleRecords, 'memberships' | 'aliases'>

/**
 * Members of a segment: whom the portrait of its last version finds, and who was put in by hand, without those kept out by
 * hand. Null for a draft into which nobody was put.
 */
export function membersOfSegment(view: Asked, segment: Segment, people: Memberships): Bits | null {
  const version = lastVersion(segment)
  const found = version ? view.engine.evaluate(version.portrait).matches : null
  const sides = rowsByHand(view, segment.id, people)
  if (sides.in.length === 0 && sides.out.length === 0) return found
  if (!found && sides.in.length === 0) return null
  const { rows } = view.engine.table
  const joined = orBits(found ?? bitsOf(rows, []), bitsOf(rows, sides.in))
  return andNotBits(joined, bitsOf(rows, sides.out))
}

/** Rows of those in the base who were put into a segment, and of those kept out of it. */
export function rowsByHand(
  view: Asked,
  segment: string,
  people: Memberships
): { readonly in: readonly number[]; readonly out: readonly number[] } {
  const ofSegment = people.memberships[segment]
  if (!ofSegment) return { in: [], out: [] }
  const sides = sidesByPresentId(ofSegment, people)
  const rows = findRows(view.engine.table.ids, sides.keys())
  const rowsOf = (side: 'in' | 'out') => [...rows].flatMap(([id, row]) => (sides.get(id) === side ? [row] : []))
  return { in: rowsOf('in'), out: rowsOf('out') }
}

/** What was written under a customer's own id holds against what came with a former one. */
function sidesByPresentId(
  ofSegment: PeopleRecords['memberships'][string],
  people: Memberships
): ReadonlyMap<string, 'in' | 'out'> {
  const sides = new Map<string, 'in' | 'out'>()
  for (const [id, { side }] of Object.entries(ofSegment)) {
    const present = currentId(people, id)
    if (present === id || !ofSegment[present]) sides.set(present, side)
  }
  return sides
}
