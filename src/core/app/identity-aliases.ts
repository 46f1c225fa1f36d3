import type { JournalRecord } from '../../model/journal'
import type { PeopleRecords } from '../../model/people'
import type { OpenWorkspace } from './open-workspace'

type Aliases = PeopleRecords['aliases']
type Written = Pick<OpenWorkspace, 'people' | 'peopleFile'>

/**
 * What is written about persons as it holds under a journal: an alias that came with an act holds while the act stands. The
 * others wait, and are saved with them, so that to take a merge back is one save of the workspace file.
 */
export function underJournal(written: Written, journal: readonly JournalRecord[]): Written {
  const { people, peopleFile } = written
  const standing = new Set(journal.flatMap(({ id, undone }) => (undone ? [] : [id])))
  const all = { ...peopleFile.waitingAliases, ...people.aliases }
  const holds = ({ why }: Aliases[string]): boolean => !isOfAct(why) || standing.has(why)
  const isAsBefore = Object.values(people.aliases).every(holds) && !Object.values(peopleFile.waitingAliases).some(holds)
  if (isAsBefore) return { people, peopleFile }
  const part = (wanted: boolean): Aliases =>
    Object.fromEntries(Object.entries(all).filter(([, alias]) => holds(alias) === wanted))
  const now = { ...people, aliases: part(true) }
  const same = (saved: PeopleRecords | null): PeopleRecords | null => (saved === people ? now : saved)
  const { onDisk, keptAside } = peopleFile
  const file = { onDisk: same(onDisk) ?? onDisk, keptAside: same(keptAside), waitingAliases: part(false) }
  return { people: now, peopleFile: { ...peopleFile, ...file } }
}

/** The records as they are saved: with the aliases that wait. */
export function recordsToSave({ people, peopleFile: { waitingAliases } }: Written): PeopleRecords {
  const { aliases } = people
  const waiting = Object.keys(waitingAliases)
  return waiting.length === 0 ? people : { ...people, aliases: { ...waitingAliases, ...aliases } }
}

/** An act of the journal, and when it was. */
interface Act {
  readonly id: string
  readonly at: string
}

/** The same with aliases that an act brings, from former to present ids. */
export function withAliases({ people, peopleFile }: Written, came: ReadonlyMap<string, string>, act: Act): Written {
  if (came.size === 0) return { people, peopleFile }
  const alias = (to: string): Aliases[string] => ({ to, at: act.at, why: act.id })
  const fresh = Object.fromEntries([...came].map(([former, to]) => [former, alias(to)]))
  const waitingAliases = Object.fromEntries(
    Object.entries(peopleFile.waitingAliases).filter(([former]) => !came.has(former))
  )
  return {
    people: { ...people, aliases: { ...people.aliases, ...fresh } },
    peopleFile: { ...peopleFile, waitingAliases }
  }
}

/** Why an alias is there for good that came with a changed key: its act is no longer told. One of a merge has an empty text. */
export const changedKeyForGood = 'changedKey'

/** Aliases of acts that the journal no longer tells hold for good. */
function settledAliases(
  { people, peopleFile }: Written,
  before: readonly JournalRecord[],
  now: readonly JournalRecord[]
): Written {
  const told = new Set(now.map(({ id }) => id))
  const forgotten = new Map(before.flatMap(({ id, kind, undone }) => (undone || told.has(id) ? [] : [[id, kind]])))
  if (forgotten.size === 0 || !Object.values(people.aliases).some(({ why }) => forgotten.has(why)))
    return { people, peopleFile }
  const settled = Object.entries(people.aliases).map(([former, alias]): [string, Aliases[string]] => {
    const kind = forgotten.get(alias.why)
    if (kind === undefined) return [former, alias]
    return [former, { ...alias, why: kind === 'import' ? changedKeyForGood : '' }]
  })
  return { people: { ...people, aliases: Object.fromEntries(settled) }, peopleFile }
}

function isOfAct(why: string): boolean {
  return why.startsWith('act_')
}

/** What an act brings: its aliases, and for good those of acts that the journal, `before` without it, no longer tells. */
export function adoptedAliases(
  { definitions, people, peopleFile }: Written & Pick<OpenWorkspace, 'definitions'>,
  before: readonly JournalRecord[],
  came: ReadonlyMap<string, string> = new Map(),
  act: Act
): Written {
  return withAliases(settledAliases({ people, peopleFile }, before, definitions.journal), came, act)
}

/** The same with the aliases there were before. */
export function withAliasesAsBefore({ people, peopleFile }: Written, before: Written): Written {
  const { aliases } = before.people
  const parts = Object.keys(people) as (keyof PeopleRecords)[]
  const isElseSame = parts.every((part) => part === 'aliases' || people[part] === before.people[part])
  const { waitingAliases } = before.peopleFile
  return {
    people: isElseSame ? before.people : { ...people, aliases },
    peopleFile: { ...peopleFile, waitingAliases }
  }
}
