import type { ImportPlan } from '../../contract/import-plan'
import type { ImportOutcome } from '../../contract/results'
import type { TextColumn } from '../../model/customer-table'
import type { NewBase } from './base-writing'
import type { Assigned } from './segment-column'

/** What a plan tells that does not depend on when and of which file it was made. */
export type PlanFigures = Omit<ImportPlan, 'id' | 'about' | 'sourceName' | 'seconds'>

/** The keys of a file of events, and the row of the customer of each; `noCustomer` where it is nobody's. */
export interface Strangers {
  readonly keys: TextColumn
  readonly rowOf: Uint32Array
}

/** A base that an import would make, and what that would change. */
export interface PlannedBase {
  readonly base: Omit<NewBase, 'recipe' | 'sourceName' | 'act'>
  readonly figures: PlanFigures
  /** Customers whom the file puts into segments. */
  readonly assignments?: readonly Assigned[]
  /** Of a file of events. */
  readonly strangers?: Strangers
  /** The key and the currencies of the file, as the outcome of the import tells them. */
  readonly read: Pick<ImportOutcome, 'key' | 'currencies'>
}
