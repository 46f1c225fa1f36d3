import type { Lock, Seal } from '../ports/files'
import type { CustomerTable } from '../../model/customer-table'
import type { Field } from '../../model/field'
import type { Definitions } from '../../model/workspace'
import type { History } from './history'
import type { WorkspaceMeta } from '../store/workspace-file'

/** The stored columns of the current generation and their fields. */
export interface Base {
  readonly table: CustomerTable
  readonly fields: readonly Field[]
}

/** The workspace that is open: what is in memory, what is on disk, and who may write. */
export interface OpenWorkspace {
  readonly name: string
  readonly path: string
  readonly dataFolder: string
  readonly meta: WorkspaceMeta
  /** Null when somebody else holds the workspace: nothing can be changed. */
  readonly lock: Lock | null
  readonly readOnlyBecause: string | null
  definitions: Definitions
  history: History
  seal: Seal
  savedAt: string
  revision: number
  base: Base | null
  baseProblem: 'missing' | 'damaged' | null
}
