import type { FailureData } from '../../contract/failure'
import type { CustomerTable, EventTable } from '../../model/customer-table'
import type { Field } from '../../model/field'
import type { JournalRecord } from '../../model/journal'
import type { Recipe } from '../../model/recipe'
import type { Definitions } from '../../model/workspace'
import type { ChangeName, Editable } from './history'

/** What the journal tells of an act. */
export type ActFacts = Pick<JournalRecord, 'kind' | 'about' | 'new' | 'changed' | 'removed' | 'events' | 'rejected'>

/** A base that has been read or made and is to become the workspace's. */
export interface NewBase {
  readonly table: CustomerTable
  /** Those of customers, then the attributes of their orders and contacts. */
  readonly fields: readonly Field[]
  readonly recipe: Recipe | null
  readonly sourceName: string
  readonly orders: EventTable | null
  readonly contacts: EventTable | null
  /** By what its customers are known, as `Generation.key`. */
  readonly key: string | null | undefined
  /** What the journal is to tell of it; null: nothing, and it cannot be taken back. */
  readonly act: ActFacts | null
  /** What comes along, by what there is when the base takes its place; null: nothing. */
  readonly along?: (now: Readonly<Editable>) => Along | null
  /** Customers' ids that the act makes others', from former to present ones; they hold while it stands. */
  readonly aliases?: ReadonlyMap<string, string>
}

/**
 * What else of the definitions and of what is written about persons comes with a base, and goes with it when it cannot be
 * written; one step of undo.
 */
export interface Along {
  readonly name: ChangeName
  /** `act` is the id that the act has in the journal. */
  readonly change: (editable: Editable, act: string) => void
  /** Definitions without it: what is saved while the base is being written. */
  readonly without: (definitions: Definitions) => Definitions
}

/** What of the definitions an import brings. */
export type BasePart = Pick<Definitions, 'generation' | 'fields' | 'recipes' | 'journal' | 'states'>

/** A base that is in memory already and is being written. */
export interface BaseWriting {
  /** What the workspace file names until the new base is whole on disk. */
  readonly before: BasePart
  readonly without: Along['without'] | null
  /** Set once the workspace file names the new base; what is left to do then is to clear away. */
  isNamed: boolean
  /** Stops the writing, unless the file names the new base already. */
  cancel(): void
  /** What kept the base from the disk, or null when it is there; never rejects. Then the writing has ended. */
  readonly done: Promise<FailureData | null>
}

/** The part of definitions that an import brings. */
export function basePartOf({ generation, fields, recipes, journal, states }: Definitions): BasePart {
  return { generation, fields, recipes, journal, states }
}

/** What may be saved now: everything, but of a base that is still being written the one before it, and nothing that comes along. */
export function savableDefinitions(definitions: Definitions, writing: BaseWriting | null): Definitions {
  if (!writing || writing.isNamed) return definitions
  const { before, without } = writing
  return { ...(without ? without(definitions) : definitions), ...before }
}
