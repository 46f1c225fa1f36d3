import type { PeopleRecords } from '../../model/people'
import { lastVersion, type Segment } from '../../model/segment'
import { andNotBits, bitsOf, orBits, type Bits } from '../columns/bits'
import { currentId } from '../people/current-id'
import { findRows } from '../people/find-rows'
import { broughtInto, membershipsNow, sideByHand, type Memberships } from '../people/memberships'
import { rowsOfIds } from '../people/rows-of-ids'
import type { Engine } from '../portrait/bits/engine'
import type { OpenWorkspace } from './open-workspace'

/** What of a view is asked. */
interface Asked {
  readonly engine: Engine
}

/** Who of the base was put into a segment and who is kept out of it; nobody is both. */
export interface RowsByHand {
  readonly in: Bits
  readonly out: Bits
}

/** Memberships of a workspace as they hold now. */
export function membershipsOf({ people, definitions }: Pick<OpenWorkspace, 'people' | 'definitions'>): Memberships {
  return membershipsNow(people, definitions.journal)
}

/**
 * Members of a segment: whom the portrait of its last version finds, and who was put in, without those kept out. Null for a
 * draft into which nobody was put.
 */
export function membersOfSegment(view: Asked, segment: Segment, memberships: Memberships): Bits | null {
  const version = lastVersion(segment)
  const found = version ? view.engine.evaluate(version.portrait).matches : null
  const sides = rowsByHand(view, segment.id, memberships)
  if (!sides) return found
  if (!found && sides.in.words.every((word) => word === 0)) return null
  return andNotBits(found ? orBits(found, sides.in) : sides.in, sides.out)
}

/** Rows of those in the base who were put into a segment by hand or by a file, and of those kept out of it; null when there is nobody. A hand holds against a file. */
export function rowsByHand(view: Asked, segment: string, memberships: Memberships): RowsByHand | null {
  const { ids, rows } = view.engine.table
  const brought = broughtInto(memberships, segment)
  const ofSegment = memberships.memberships[segment]
  const sides = ofSegment ? sidesByPresentId(ofSegment, memberships) : new Map<string, 'in' | 'out' | undefined>()
  const found = [...findRows(ids, sides.keys())]
  if (found.length === 0 && !brought) return null
  const rowsOf = (side: 'in' | 'out') =>
    bitsOf(
      rows,
      found.flatMap(([id, row]) => (sides.get(id) === side ? [row] : []))
    )
  const [added, out] = [rowsOf('in'), rowsOf('out')]
  return { in: brought ? orBits(andNotBits(rowsOfIds(ids, brought), out), added) : added, out }
}

function sidesByPresentId(
  ofSegment: PeopleRecords['memberships'][string],
  people: Pick<PeopleRecords, 'aliases'>
): ReadonlyMap<string, 'in' | 'out' | undefined> {
  const formerOf = new Map<string, string[]>()
  for (const id of Object.keys(ofSegment)) {
    const present = currentId(people, id)
    const former = formerOf.get(present) ?? []
    formerOf.set(present, former)
    if (present !== id) former.push(id)
  }
  return new Map([...formerOf].map(([present, former]) => [present, sideByHand(ofSegment, present, former)]))
}
