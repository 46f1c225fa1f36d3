import type { PeopleSeal } from './people-database-file'

/** Where people.sqlite lies, and the salt of its workspace. */
export interface PeoplePlace {
  readonly dataFolder: string
  readonly salt: string
}

/** What a save of people.sqlite stands on: the file as last known, null when there is none, and a revision that it must exceed. */
export interface PeopleBefore {
  readonly sealed: PeopleSeal | null
  readonly revision: number
  /** The file is of an older format: it is kept as long as what a migration replaced. */
  readonly olderFormat?: boolean
}

/** The revision of the next people.sqlite. */
export function nextRevision({ sealed, revision }: PeopleBefore): number {
  return Math.max(revision, sealed?.revision ?? 0) + 1
}
