import type { FailureData } from '../../contract/failure'
import type { CustomerTable, EventTable } from '../../model/customer-table'
import type { Field } from '../../model/field'
import type { Recipe } from '../../model/recipe'
import type { Definitions } from '../../model/workspace'

/** A base that has been read or made and is to become the workspace's. */
export interface NewBase {
  readonly table: CustomerTable
  /** Those of customers, then the attributes of their orders and contacts. */
  readonly fields: readonly Field[]
  readonly recipe: Recipe | null
  readonly sourceName: string
  readonly orders: EventTable | null
  readonly contacts: EventTable | null
}

/** What of the definitions an import brings. */
export type BasePart = Pick<Definitions, 'generation' | 'fields' | 'recipes'>

/** A base that is in memory already and is being written. */
export interface BaseWriting {
  /** What the workspace file names until the new base is whole on disk. */
  readonly before: BasePart
  /** Stops the writing, unless the file names the new base already. */
  cancel(): void
  /** What kept the base from the disk, or null when it is there; never rejects. Then the writing has ended. */
  readonly done: Promise<FailureData | null>
}

/** The part of definitions that an import brings. */
export function basePartOf({ generation, fields, recipes }: Definitions): BasePart {
  return { generation, fields, recipes }
}

/** What may be saved now: everything, but of a base that is still being written the one before it. */
export function savableDefinitions(definitions: Definitions, writing: BaseWriting | null): Definitions {
  return writing ? { ...definitions, ...writing.before } : definitions
}
