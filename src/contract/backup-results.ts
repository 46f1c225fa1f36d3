import type { Settings } from '../model/workspace'
import type { WorkspaceState } from './results'

/** An earlier version of a workspace. */
export interface Backup {
  readonly id: string
  /** ISO instant at which this version was saved. */
  readonly at: string
  readonly bytes: number
  /** Null when the version is not whole. */
  readonly customers: number | null
  readonly segments: number | null
  /** Why it is kept: by the rule of days and weeks, as the last before something, or as what could not be saved because another program had changed the file. */
  readonly reason: 'saved' | 'import' | 'migration' | 'restore' | 'conflict'
  readonly whole: boolean
  /** Whether the customers of this version are still there. */
  readonly baseThere: boolean
}

/** What restoring would do with things that have names. */
export interface NamedChanges {
  readonly comeBack: readonly string[]
  readonly goAway: readonly string[]
  readonly change: readonly string[]
}

/** The base of a version: how many customers, and from which file. */
export interface BaseFacts {
  readonly customers: number
  readonly sourceName: string
  /** ISO instant. */
  readonly importedAt: string
}

/** A backup against what is open now, told as what restoring it would do. */
export interface BackupComparison {
  readonly backup: Backup
  readonly segments: NamedChanges
  /** Fields by id: standard fields have no name of their own. */
  readonly fields: NamedChanges
  readonly formulas: NamedChanges
  readonly settings: readonly (keyof Settings)[]
  readonly base: { readonly same: boolean; readonly now: BaseFacts | null; readonly then: BaseFacts | null }
}

/** The workspace after a restore, and the backup that takes the restore back. */
export interface Restoration {
  readonly state: WorkspaceState
  readonly undo: string
}

/** Under which file name, beside the workspace, the damaged file was kept; null when there was none. */
export interface Recovery {
  readonly keptAs: string | null
}
