import type { JournalRecord } from '../../model/journal'
import type { BroughtMembers, IdSet, PeopleRecords } from '../../model/people'
import { currentId } from './current-id'
import { hasId, idNumber, setOf, unionOfIds, withoutIds } from './id-set'

/** Who is in a segment, or kept out of it, whatever its portrait says: by hand, and as files brought it. */
export interface Memberships extends Pick<PeopleRecords, 'memberships' | 'aliases'> {
  /** Only what holds now. */
  readonly brought: readonly BroughtMembers[]
}

type Act = Pick<JournalRecord, 'id' | 'undone'>
interface Standing {
  readonly journal: readonly Act[]
  readonly brought: readonly BroughtMembers[]
}

const standing = new WeakMap<PeopleRecords['brought'], Standing>()

/** Memberships as they hold while the acts of a journal stand; the same parts as long as nothing changes in them. */
export function membershipsNow(people: PeopleRecords, journal: readonly Act[]): Memberships {
  const { memberships, aliases, brought } = people
  const known = standing.get(brought)
  if (known?.journal === journal) return { memberships, aliases, brought: known.brought }
  const held = brought.filter((each) => holds(each, journal))
  const isSame = known?.brought.length === held.length && held.every((each, at) => each === known.brought[at])
  const now = { journal, brought: isSame ? known.brought : held }
  standing.set(brought, now)
  return { memberships, aliases, brought: now.brought }
}

/** Whether the act that brought members stands. One that no journal knows never came to be, or belongs to a later state. */
export function holds({ act }: BroughtMembers, journal: readonly Act[]): boolean {
  return act === null || journal.some(({ id, undone }) => id === act && !undone)
}

/** The present ids of those whom files put into a segment; null when there are none. */
export function broughtInto({ brought, aliases }: Memberships, segment: string): IdSet | null {
  const sets = brought.flatMap((each) => (each.segment === segment ? [presentIds(each.ids, aliases)] : []))
  return sets.length === 0 ? null : unionOf(sets)
}

const unions = new WeakMap<IdSet, { readonly sets: readonly IdSet[]; readonly union: IdSet }>()

function unionOf(sets: readonly IdSet[]): IdSet {
  const first = sets[0] as IdSet
  const known = unions.get(first)
  if (known?.sets.length === sets.length && sets.every((set, at) => set === known.sets[at])) return known.union
  const union = unionOfIds(sets)
  unions.set(first, { sets, union })
  return union
}

const present = new WeakMap<IdSet, { readonly aliases: PeopleRecords['aliases']; readonly ids: IdSet }>()

function presentIds(ids: IdSet, aliases: PeopleRecords['aliases']): IdSet {
  const known = present.get(ids)
  if (known?.aliases === aliases) return known.ids
  const former = Object.keys(aliases).filter((id) => hasId(ids, idNumber(id)))
  const moved = former.map((id) => idNumber(currentId({ aliases }, id)))
  const now =
    former.length === 0
      ? ids
      : unionOfIds([withoutIds(ids, new Set(former.map(idNumber))), setOf(BigUint64Array.from(moved))])
  present.set(ids, { aliases, ids: now })
  return now
}

/**
 * Whether a hand put a customer in or out, of all ids that are theirs: what was written under the present one holds against
 * what came with former ones, and of these what was written last; undefined when there is nothing.
 */
export function sideByHand(
  members: PeopleRecords['memberships'][string],
  present: string,
  former: readonly string[]
): 'in' | 'out' | undefined {
  const own = members[present]
  if (own) return own.side
  const written = former.flatMap((id) => members[id] ?? [])
  const isLater = (one: (typeof written)[number], other: (typeof written)[number]): boolean =>
    one.at === other.at ? one.side === 'out' : one.at > other.at
  return written.reduce<(typeof written)[number] | undefined>(
    (last, each) => (last && !isLater(each, last) ? last : each),
    undefined
  )?.side
}
