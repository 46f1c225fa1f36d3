import type { AgeBandFinding } from '../model/age-band'
import type { Field, FieldType } from '../model/field'
import type { Language } from '../model/language'
import type { BrokenCriterion } from '../model/portrait-problems'
import type { Settings } from '../model/workspace'
import type { BandResult } from './band-results'
import type { Chart, TellingValue } from './chart-results'
import type { Reach } from './reach-results'
import type { OutsideChange } from './elsewhere'
import type { Durability } from './durability'
import type { CellValue, FieldSummary } from './field-results'
import type { GroupCheck } from './group-check'

export type { BandFigures, BandResult, Interval, MonthlySpending, SuggestedBands } from './band-results'
export type { Chart, ChartCell, MeasuredFigure, TellingValue } from './chart-results'
export type { Durability } from './durability'
export type { CellValue, FieldSummary } from './field-results'
export type { GroupCheck } from './group-check'
export type { Reach, ReachChannel, UnreachedReason } from './reach-results'
export type { SegmentDetails, SegmentImpact, SegmentOverlap, SegmentSummary, SegmentTrends } from './segment-results'
export { rejectReasons } from './import-results'
export type { Reject, RejectReason, InspectedCell, InspectedColumn, Inspection, ImportOutcome } from './import-results'

/** A workspace of the folder; `problem` is set when its file cannot be opened. */
export interface ListedWorkspace {
  readonly name: string
  readonly bytes: number
  /** ISO instant of the last save. */
  readonly changedAt: string
  readonly customers: number | null
  readonly segments: number | null
  readonly problem: 'damaged' | 'foreign' | 'newer' | 'tooLarge' | null
}

export interface WorkspaceListing {
  readonly folder: string
  readonly workspaces: readonly ListedWorkspace[]
}

/** What undo or redo would do: the verb's name and what it is about. */
export interface HistoryStep {
  readonly verb: string
  readonly about: string
}

export interface WorkspaceState {
  /** The same under another name and in another folder. */
  readonly id: string
  readonly name: string
  /** Rises by one with each change of the workspace. */
  readonly revision: number
  /** Another one whenever a value of a customer may be another. */
  readonly tableNumber: number
  readonly customers: number
  readonly sourceName: string | null
  readonly settings: Settings
  /** The day on which everything is computed now, `YYYY-MM-DD`. */
  readonly asOfDay: string
  /** The day of the newest order, `YYYY-MM-DD`; null where no order has a day. */
  readonly lastOrderDay: string | null
  readonly fields: readonly FieldSummary[]
  /** The attributes of the customers' orders and contacts. */
  readonly eventFields: readonly Field[]
  /** Formula fields that cannot be computed on this base: a part is gone, a column fills the field, currencies differ. */
  readonly leftOutFormulas: readonly Field[]
  readonly segments: number
  readonly undo: HistoryStep | null
  readonly redo: HistoryStep | null
  /** ISO instant of the last verified save. */
  readonly savedAt: string | null
  /** How far the customers are on disk: a new base can be previewed before it is written. */
  readonly durability: Durability
  /** Set when the people's files cannot be read: the definitions are whole, the customers must be imported again. */
  readonly baseProblem: 'missing' | 'damaged' | null
  /** Set when people.sqlite (corrections, notes, members by hand …) cannot be used: it is gone, damaged, or an earlier or another workspace's one. Nothing can be written about persons until a backup is chosen. */
  readonly peopleProblem: 'missing' | 'damaged' | 'other' | null
  /** Set when somebody else holds the workspace and nothing can be changed here. */
  readonly readOnlyBecause: string | null
  /** Set when the disk does not let this folder be written, so that nothing can be changed: the system's name of the refusal. */
  readonly unwritable: string | null
  /** What another program was found to have done to the file; null when nothing is known of it. */
  readonly outside: OutsideChange | null
  /** Files of this workspace above 500 MiB: one above 1 GiB cannot be opened. */
  readonly largeFiles: readonly { readonly name: string; readonly bytes: number }[]
}

export interface CustomerRow {
  readonly id: string
  /** One value a column asked for. */
  readonly cells: readonly CellValue[]
  /** Ids of the segments (last saved versions) that the customer is a member of. */
  readonly segments: readonly string[]
  /** Fields among the columns asked for whose value was written by hand; missing when there are none. */
  readonly corrected?: readonly string[]
}

export interface CustomerPage {
  readonly total: number
  readonly offset: number
  readonly columns: readonly string[]
  readonly rows: readonly CustomerRow[]
}

/** A criterion or group beside its place in the portrait (customers). */
export interface LedgerEntry {
  readonly id: string
  /** True on its own. */
  readonly alone: number
  /** True after this and all before it in its group; in an any-group, true for at least one so far. */
  readonly sequence: number
  /** Members that the portrait would gain without it (any-group: lose; none and at least N: the difference either way, signed). */
  readonly costs: number
  readonly unknown: number
}

/** A piece of a sentence; pieces of a criterion carry its id. */
export interface SentencePart {
  readonly text: string
  readonly criterionId: string | null
  /** The telling piece (a value), which is underlined. */
  readonly telling: boolean
}

/** A portrait in words: `text` is the parts joined. */
export interface Sentence {
  readonly text: string
  readonly parts: readonly SentencePart[]
}

export interface Preview {
  /** The number that the caller gave, to drop late answers. */
  readonly number: number
  readonly base: number
  readonly count: number
  readonly noMatch: number
  readonly unknown: number
  /** Money of the members and of the base, minor units; null when there is no money field. */
  readonly money: number | null
  readonly baseMoney: number | null
  readonly averageCheck: GroupCheck
  readonly baseAverageCheck: GroupCheck
  readonly currency: string
  readonly asOfDay: string
  readonly bands: readonly BandResult[]
  readonly bandFindings: readonly AgeBandFinding[]
  /** Customers whose age is unknown or lies across a band's edge. */
  readonly withoutBand: { readonly segment: number; readonly base: number }
  /** Those that were asked for (less those of fields that are gone), or the ones chosen for this portrait. */
  readonly charts: readonly Chart[]
  /** Values that set the members apart from the base, the surest and strongest first; null when they were not asked for. */
  readonly setsApart: readonly TellingValue[] | null
  /** By e-mail, phone and SMS, as far as the base has addresses; null when it was not asked for. */
  readonly reach: readonly Reach[] | null
  readonly ledger: readonly LedgerEntry[]
  readonly broken: readonly BrokenCriterion[]
  /** Ids of SQL criteria that are still being counted: they stand with what was counted last, or do not count yet. */
  readonly counting: readonly string[]
  readonly sentence: Sentence
  readonly page: CustomerPage
}

/** How a field's known values spread over the whole base. */
export interface Distribution {
  readonly field: string
  readonly type: FieldType
  readonly kind: 'histogram' | 'categories' | 'none'
  /** Rising intervals, or categories with the most customers first. */
  readonly bins: readonly {
    readonly value: string | null
    readonly from: number | null
    readonly to: number | null
    readonly count: number
  }[]
  /** Number of different categories (of those a search found), which may be more than the bins. */
  readonly values: number
  readonly known: number
  readonly unknown: number
  readonly minimum: number | null
  readonly maximum: number | null
}

export interface ExportOutcome {
  readonly written: number
  /** Cells that got a leading apostrophe against formulas. */
  readonly guarded: number
  /** Characters replaced by `?`, when the user chose so. */
  readonly replaced: number
  /** The path written to, or the file's name for a download. */
  readonly file: string
  /** To fetch the download once; null when a path was written. */
  readonly download: string | null
  readonly bytes: number
}

/** Progress of long work: done and total in `unit`s; rows so far where rows are read. */
export interface Progress {
  readonly phase: 'reading' | 'saving' | 'computing' | 'writing'
  readonly done: number
  readonly total: number
  readonly unit: 'bytes' | 'rows'
  readonly rows: number
  readonly rowsPerSecond: number
}

/** What the program is: its version, the face it runs in, and the language asked of it. */
export interface AboutProgram {
  readonly version: string
  readonly host: 'desktop' | 'browser' | 'commandLine'
  readonly folder: string
  readonly language: Language | null
}
