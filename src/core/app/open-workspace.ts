import type { Lock, Seal } from '../ports/files'
import type { OutsideChange } from '../../contract/elsewhere'
import type { Durability, WorkspaceState } from '../../contract/results'
import type { CustomerTable } from '../../model/customer-table'
import type { Field } from '../../model/field'
import type { PeopleRecords } from '../../model/people'
import type { Definitions } from '../../model/workspace'
import type { NamedPeople, PeopleFound, PeopleSeal } from '../store/people-database-file'
import type { PeopleProblem } from '../store/people-database'
import type { BaseWriting } from './base-writing'
import type { History } from './history'
import type { WorkspaceMeta } from '../store/workspace-file'

/** The stored columns of the current generation and their fields. */
export interface Base {
  readonly table: CustomerTable
  readonly fields: readonly Field[]
}

/** How people.sqlite stands on disk. */
export interface PeopleFile {
  /** The records that were last read or saved. */
  readonly onDisk: PeopleRecords
  /** Null when there is no file yet. */
  readonly sealed: PeopleSeal | null
  /** The file's format is older; the next save brings it up to date. */
  readonly olderFormat: boolean
  /** Records that could not be saved and lie among the backups. */
  readonly keptAside: PeopleRecords | null
  /** What the workspace file says of it. */
  readonly named: NamedPeople | undefined
  /** Set when it cannot be used: nothing can be written about persons until that is settled. */
  readonly problem: PeopleProblem | null
  /** Aliases of acts that do not stand: they are saved with those that hold, and hold again when their act is made again. */
  readonly waitingAliases: PeopleRecords['aliases']
  /** An earlier people.sqlite of this workspace that lies there. */
  readonly found: PeopleFound | null
}

/** The workspace that is open: what is in memory, what is on disk, and who may write. */
export interface OpenWorkspace {
  readonly name: string
  readonly path: string
  readonly dataFolder: string
  readonly meta: WorkspaceMeta
  /** Null when somebody else holds the workspace: nothing can be changed. */
  lock: Lock | null
  readOnlyBecause: string | null
  /** Set when the disk refuses to be written here: the system's name of the refusal. */
  readonly unwritable: string | null
  /** What another program was found to have done to the file when it was last looked at. */
  outside: OutsideChange | null
  readonly largeFiles: WorkspaceState['largeFiles']
  /** The definitions that were last read from disk or saved, as they are in memory: see `savableDefinitions`. */
  onDisk: Definitions
  /** Definitions that lie in a conflict copy, so that they are not lost with this workspace. */
  keptAside: Definitions | null
  /** The file's format is older; the next save brings it up to date and keeps the old version as a backup. */
  olderFormat: boolean
  definitions: Definitions
  /** What was written about persons by hand; nothing while there is a problem with its file. */
  people: PeopleRecords
  peopleFile: PeopleFile
  history: History
  seal: Seal
  savedAt: string
  revision: number
  /** How far the base in memory is on disk. */
  durability: Durability
  /** Set while the base in memory is being written. */
  writing: BaseWriting | null
  base: Base | null
  baseProblem: 'missing' | 'damaged' | null
}
