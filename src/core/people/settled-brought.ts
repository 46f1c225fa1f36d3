import type { BroughtMembers, PeopleRecords } from '../../model/people'
import { undoableActs } from '../../model/journal'
import type { Definitions } from '../../model/workspace'
import { unionOfIds } from './id-set'

const dayMilliseconds = 86_400_000
/** How long members are kept whose act no journal knows: a later state of the workspace may come back from a backup. */
const daysOfUnknown = 30

/**
 * What files brought, with all that can no longer be taken back in one set a segment, and without what can no longer come
 * back; the same list when there is nothing of either. `now` is an ISO instant.
 */
export function settledBrought(
  brought: PeopleRecords['brought'],
  { journal, states }: Pick<Definitions, 'journal' | 'states'>,
  now: string
): PeopleRecords['brought'] {
  const standing = journal.filter(({ undone }) => !undone).map(({ id }) => id)
  const settled = new Set(standing.slice(0, -undoableActs))
  const canReturn = ({ act, at }: BroughtMembers): boolean => {
    const record = journal.find(({ id }) => id === act)
    if (!record) return Date.parse(now) - Date.parse(at) < daysOfUnknown * dayMilliseconds
    return !record.undone || states.some(({ generation }) => generation.number === record.after)
  }
  const stays = brought.filter((each) => each.act === null || canReturn(each))
  if (stays.length === brought.length && !brought.some(({ act }) => act !== null && settled.has(act))) return brought
  const isSettled = ({ act }: BroughtMembers): boolean => act === null || settled.has(act)
  return [...oneOfEach(stays.filter(isSettled)), ...stays.filter((each) => !isSettled(each))]
}

/** One set of each segment, whatever the journal says. */
function oneOfEach(settled: readonly BroughtMembers[]): BroughtMembers[] {
  return [...new Set(settled.map(({ segment }) => segment))].flatMap((segment) => {
    const all = settled.filter((each) => each.segment === segment)
    const last = all.at(-1)
    return last ? [{ segment, act: null, at: last.at, made: null, ids: unionOfIds(all.map(({ ids }) => ids)) }] : []
  })
}
