import { z } from 'zod'
import { ageBandSchema } from '../model/age-band'
import { languages } from '../model/language'
import { groupSchema } from '../model/portrait'
import type { FilledTemplate } from '../model/templates/fill-template'
import { backupArguments } from './backup-arguments'
import type * as backups from './backup-results'
import { bandDetailsSchema } from './band-arguments'
import { chartsSchema } from './chart-request'
import { customerArguments } from './customer-arguments'
import type * as customers from './customer-results'
import type { Elsewhere, OutsideChange } from './elsewhere'
import { fieldArguments } from './field-arguments'
import type { FieldChangeResults } from './field-change-results'
import { importArguments } from './import-arguments'
import type { ImportPlan } from './import-plan'
import type { JournalEntry } from './journal-results'
import { listArguments } from './list-arguments'
import type { ListResults } from './list-results'
import { idSchema as id, nothing } from './named'
import { destinationSchema, sourceSchema } from './places'
import { conditionArguments } from './condition-arguments'
import type { ConditionCheck } from './condition-results'
import { exportArguments } from './export-arguments'
import type { ExportResults } from './export-results'
import { identityArguments } from './identity-arguments'
import type { IdentityResults } from './identity-results'
import { personaArguments } from './persona-arguments'
import type { PersonaResults } from './persona-results'
import { referenceArguments } from './reference-arguments'
import type { ReferenceResults } from './reference-results'
import { exportOptionsSchema, memberScopeSchema, pageRequestSchema, scopeSchema } from './requests'
import type * as results from './results'
import { segmentArguments } from './segment-arguments'
import { starterArguments } from './starter-arguments'
import type { StarterResults } from './starter-results'
import { standardArguments } from './standard-arguments'
import type { StandardResults } from './standard-results'
import { sqlArguments } from './sql-arguments'
import type { PortraitAsSql } from './sql-results'
import type { Why } from './why-results'
import { workspaceArguments } from './workspace-arguments'

const sentenceLanguage = z.enum(languages).default('en')

/** The one list of what crosses a boundary: for each verb the schema of its arguments. */
export const argumentSchemas = {
  'program.about': nothing,

  ...workspaceArguments,
  ...backupArguments,

  'history.undo': nothing,
  'history.redo': nothing,

  ...importArguments,

  /** Acts that made a new state of the base, the newest first; `undo` and `redo` answer with the list as it is then. */
  'journal.list': nothing,
  'journal.undo': z.strictObject({ id }),
  'journal.redo': z.strictObject({ id }),

  'field.list': nothing,
  'field.distribution': z.strictObject({
    field: id,
    bins: z.number().int().min(2).max(200).default(24),
    /** Of choices and multiple choices: only values that contain this text (as `comparableText`). */
    search: z.string().max(200).default(''),
    /** Of choices and multiple choices: only these values, whatever their number. */
    among: z.array(z.string().max(10_000)).max(10_000).nullable().default(null)
  }),
  'field.overview': nothing,
  ...fieldArguments,

  ...referenceArguments,
  ...identityArguments,

  'customer.page': z.strictObject({ scope: scopeSchema, page: pageRequestSchema }),
  'customer.card': z.strictObject({ id }),
  ...customerArguments,

  'portrait.preview': z.strictObject({
    number: z.number().int().min(0).default(0),
    portrait: groupSchema,
    /** Whether to answer before SQL conditions are counted, with what was counted last for each criterion. */
    ahead: z.boolean().default(false),
    bands: z.array(ageBandSchema).min(1).max(40).nullable().default(null),
    bandDetails: bandDetailsSchema,
    asOf: z.iso.date().nullable().default(null),
    language: sentenceLanguage,
    page: pageRequestSchema,
    charts: chartsSchema,
    /** Whether to look through the values of all fields for what sets the members apart. */
    setsApart: z.boolean().default(false),
    /** Whether to tell how the members can be reached: all addresses of the base are read once. */
    reach: z.boolean().default(false)
  }),

  /** Age bands between which the average check, or what is spent in a month, changes most among those who match (null: in the base). */
  'portrait.suggestBands': z.strictObject({
    portrait: groupSchema.nullable().default(null),
    monthly: z.boolean().default(false),
    asOf: z.iso.date().nullable().default(null)
  }),

  /** Each criterion's verdict on one customer, the value, and what decides. */
  'portrait.why': z.strictObject({
    scope: memberScopeSchema,
    customer: id,
    asOf: z.iso.date().nullable().default(null)
  }),

  /** Frequent portraits: each with what it asks of the open base, or which fields the base lacks. */
  'template.list': nothing,

  /** Writes a PNG that the page has drawn and handed over. */
  'picture.save': z.strictObject({
    source: sourceSchema,
    name: z.string().min(1).max(200),
    destination: destinationSchema
  }),

  ...conditionArguments,
  ...sqlArguments,
  ...segmentArguments,
  ...starterArguments,
  ...personaArguments,
  ...standardArguments,

  ...exportArguments,
  ...listArguments,

  'member.export': z.strictObject({
    scope: scopeSchema,
    options: exportOptionsSchema,
    destination: destinationSchema,
    asOf: z.iso.date().nullable().default(null)
  })
} as const

export type Verb = keyof typeof argumentSchemas

/** What each verb answers. A verb without a line here does not compile. */
export interface Results
  extends
    ExportResults,
    FieldChangeResults,
    ReferenceResults,
    IdentityResults,
    ListResults,
    StandardResults,
    StarterResults,
    PersonaResults {
  'program.about': results.AboutProgram
  'workspace.list': results.WorkspaceListing
  'workspace.create': results.WorkspaceState
  'workspace.createSample': results.WorkspaceState
  'workspace.open': results.WorkspaceState
  'workspace.close': null
  'workspace.state': results.WorkspaceState
  'workspace.remove': null
  'workspace.reopen': results.WorkspaceState
  'workspace.saveAs': results.WorkspaceState
  'workspace.duplicate': null
  'workspace.rename': null
  'workspace.copyTo': Elsewhere
  'workspace.moveTo': Elsewhere
  'workspace.look': OutsideChange | null
  'settings.change': results.WorkspaceState
  'backup.list': readonly backups.Backup[]
  'backup.look': backups.BackupComparison
  'backup.restore': backups.Restoration
  'backup.candidates': readonly backups.Backup[]
  'backup.recover': backups.Recovery
  'history.undo': results.WorkspaceState
  'history.redo': results.WorkspaceState
  'import.inspect': results.Inspection
  'import.run': results.ImportOutcome
  'import.plan': ImportPlan
  'import.apply': results.ImportOutcome
  'import.forgetPlan': null
  'import.rejects': results.ExportOutcome
  'import.settle': null
  'import.giveUp': null
  'import.dropUpload': null
  'journal.list': readonly JournalEntry[]
  'journal.undo': readonly JournalEntry[]
  'journal.redo': readonly JournalEntry[]
  'field.list': readonly results.FieldSummary[]
  'field.distribution': results.Distribution
  'field.overview': readonly results.Distribution[]
  'formula.save': results.FieldSummary
  'formula.remove': null
  'customer.page': results.CustomerPage
  'customer.card': customers.CustomerCard
  'customer.correct': customers.CustomerCard
  'customer.uncorrect': customers.CustomerCard
  'customer.add': customers.CustomerCard
  'customer.removeAdded': null
  'customer.nextContact': customers.CustomerCard
  'customer.owner': customers.CustomerCard
  'customer.lookUp': customers.LookUp
  'customer.timeline': customers.TimelinePage
  'note.add': customers.CustomerCard
  'note.change': customers.CustomerCard
  'note.remove': customers.CustomerCard
  'consent.set': customers.CustomerCard
  'people.backups': readonly customers.PeopleBackupFacts[]
  'people.restore': results.WorkspaceState
  'portrait.preview': results.Preview
  'portrait.suggestBands': results.SuggestedBands | null
  'portrait.why': Why
  'condition.check': ConditionCheck
  'sql.select': PortraitAsSql
  'sql.save': results.ExportOutcome
  'picture.save': results.ExportOutcome
  'template.list': readonly FilledTemplate[]
  'segment.list': readonly results.SegmentSummary[]
  'segment.read': results.SegmentDetails
  'segment.trends': results.SegmentTrends | null
  'segment.overlap': results.SegmentOverlap
  'segment.move': null
  'segment.create': results.SegmentDetails
  'segment.change': results.SegmentDetails
  'segment.pause': results.SegmentDetails
  'segment.freeze': results.SegmentDetails
  'segment.unfreeze': results.SegmentDetails
  'segment.resume': results.SegmentDetails
  'segment.editDraft': results.SegmentDetails
  'segment.discardDraft': results.SegmentDetails | null
  'segment.saveVersion': results.SegmentDetails
  'segment.save': results.SegmentDetails
  'segment.duplicate': results.SegmentDetails
  'segment.impact': results.SegmentImpact
  'segment.assign': null
  'segment.remove': null
  'member.export': results.ExportOutcome
}

/** Checked arguments of a verb, as the core gets them. */
export type Arguments<V extends Verb> = z.output<(typeof argumentSchemas)[V]>

/** Arguments of a verb as a caller may give them: what has a default may be left out. */
export type ArgumentsInput<V extends Verb> = z.input<(typeof argumentSchemas)[V]>

/** What goes with a call: where progress is told, and the signal that cancels it. */
export interface Call {
  readonly progress: (progress: results.Progress) => void
  readonly signal: AbortSignal
}

/** All that the core does. */
export type Api = { readonly [V in Verb]: (args: Arguments<V>, call: Call) => Promise<Results[V]> }

/** What the core tells without being asked. */
export type ApiEvent =
  | { readonly kind: 'changed'; readonly revision: number }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'saveFailed'; readonly failure: import('./failure').FailureData }
  /** How far the customers are on disk, told at each piece that is written and at the end. */
  | { readonly kind: 'durability'; readonly durability: results.Durability }
  | { readonly kind: 'dayChanged'; readonly day: string }
  /** How far the counting of an SQL condition is, in rows; at its end, whatever came of it, both are equal. */
  | { readonly kind: 'counting'; readonly rows: number; readonly of: number }

/** How a face calls the core, whatever carries the call. Refusals are thrown as `Failure`. */
export interface Client {
  call<V extends Verb>(
    verb: V,
    args: ArgumentsInput<V>,
    options?: { readonly onProgress?: (progress: results.Progress) => void; readonly signal?: AbortSignal }
  ): Promise<Results[V]>
  /** Listens to events; the returned function stops it. */
  onEvent(listener: (event: ApiEvent) => void): () => void
}
