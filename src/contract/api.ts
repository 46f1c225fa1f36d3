import { z } from 'zod'
import { ageBandSchema } from '../model/age-band'
import { languages } from '../model/language'
import { groupSchema } from '../model/portrait'
import { recipeSchema, recipeSubjects } from '../model/recipe'
import { segmentColors } from '../model/segment'
import { settingsSchema } from '../model/workspace'
import { chartsSchema } from './chart-request'
import type * as backups from './backup-results'
import { customerArguments } from './customer-arguments'
import type * as customers from './customer-results'
import { fieldArguments } from './field-arguments'
import type { FieldChangeResults } from './field-change-results'
import { folderSchema, type Elsewhere, type OutsideChange } from './elsewhere'
import type { ImportPlan } from './import-plan'
import type { JournalEntry } from './journal-results'
import { destinationSchema, sourceSchema } from './places'
import { referenceArguments } from './reference-arguments'
import type { ReferenceResults } from './reference-results'
import type * as results from './results'

export type { Source } from './places'

const nothing = z.strictObject({})
const id = z.string().min(1).max(120)
const name = z.string().max(200)
/** A backup's or a conflict copy's id, as `backup.list` names it. */
const backupId = z
  .string()
  .regex(/^(?:\d{10}-[0-9a-f]{16}(?:-(?:import|migration|restore))?|conflict-\d{10}(?:-\d{1,6})?)$/)
const sentenceLanguage = z.enum(languages).default('en')

/** Whose customers: everybody, a portrait being edited, or a segment's last saved version. */
export const scopeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('base') }),
  z.strictObject({ kind: z.literal('portrait'), portrait: groupSchema }),
  z.strictObject({ kind: z.literal('segment'), id })
])
export type Scope = z.infer<typeof scopeSchema>

/** Which rows of customers: sorted by a field (unknown last), narrowed by a search in texts, from `offset`, at most 500. */
export const pageRequestSchema = z.strictObject({
  columns: z.array(id).max(200),
  sort: z.strictObject({ field: id, descending: z.boolean() }).nullable().default(null),
  search: z.string().max(200).default(''),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(0).max(500).default(50)
})
export type PageRequest = z.infer<typeof pageRequestSchema>

export const exportOptionsSchema = z.strictObject({
  /** Field ids, or the file's own pseudo-fields: `segment_id`, `segment_name`, `customer_id`. Empty: all fields. */
  columns: z.array(id).max(1900).default([]),
  delimiter: z.enum([',', ';', '\t', '|']).default(','),
  encoding: z
    .enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251', 'windows-1252'])
    .default('utf-8-bom'),
  lineEnd: z.enum(['\r\n', '\n']).default('\r\n'),
  /** `spreadsheet`: texts that a spreadsheet would run as a formula get an apostrophe; `exact`: for machines. */
  guard: z.enum(['spreadsheet', 'exact']).default('spreadsheet'),
  /** What to do with a character that the encoding lacks. */
  missingCharacter: z.enum(['stop', 'questionMark']).default('stop'),
  /** Language of headers and yes/no words. */
  language: z.enum(languages).default('en')
})
export type ExportOptions = z.infer<typeof exportOptionsSchema>

/** The one list of what crosses a boundary: for each verb the schema of its arguments. */
export const argumentSchemas = {
  'program.about': nothing,

  'workspace.list': nothing,
  'workspace.create': z.strictObject({
    name,
    language: z.enum(languages),
    currency: settingsSchema.shape.currency.optional()
  }),
  'workspace.createSample': z.strictObject({ language: z.enum(languages) }),
  'workspace.open': z.strictObject({ name }),
  'workspace.close': nothing,
  'workspace.state': nothing,
  'workspace.remove': z.strictObject({ name }),
  /** Goes on with the file as it is on disk now; what was not saved is kept as a conflict copy. */
  'workspace.reopen': nothing,
  /** Copies the open workspace with its people under a new name and goes on there. */
  'workspace.saveAs': z.strictObject({ name }),
  'workspace.duplicate': z.strictObject({ name, as: name }),
  'workspace.rename': z.strictObject({ name, to: name }),
  /** Copies the open workspace with its people into another folder under a name that is free there. The desktop goes on there; for the core the open one stays open. */
  'workspace.copyTo': z.strictObject({ name, folder: folderSchema }),
  /** Moves the open workspace with everything in its data folder into another folder. The desktop goes on there; in the core none is open then. */
  'workspace.moveTo': z.strictObject({ folder: folderSchema }),
  /** Looks whether another program has changed or removed the file of the open workspace, or taken its lock; the state tells it too. */
  'workspace.look': nothing,
  'settings.change': settingsSchema.partial(),

  'backup.list': nothing,
  'backup.look': z.strictObject({ id: backupId }),
  'backup.restore': z.strictObject({ id: backupId }),
  /** The same of a workspace that cannot be opened. */
  'backup.candidates': z.strictObject({ name }),
  'backup.recover': z.strictObject({ name, id: backupId }),

  'history.undo': nothing,
  'history.redo': nothing,

  'import.inspect': z.strictObject({
    source: sourceSchema,
    recipe: recipeSchema.nullable().default(null),
    dialect: recipeSchema.shape.dialect.partial().nullable().default(null),
    /** What the file is said to tell of; guessed when null. A recipe is suggested anew for it. */
    about: z.enum(recipeSubjects).nullable().default(null)
  }),
  /** Answers when the customers can be previewed; they are written meanwhile (`durability`). */
  'import.run': z.strictObject({ source: sourceSchema, recipe: recipeSchema.nullable().default(null) }),
  /** Reads the file and finds out what its import would do, without doing it; the plan is kept until it is applied, forgotten or followed by another. */
  'import.plan': z.strictObject({ source: sourceSchema, recipe: recipeSchema.nullable().default(null) }),
  /** Does what a plan told; answers as `import.run`. The file stays for `import.rejects` until the plan is forgotten. */
  'import.apply': z.strictObject({ plan: id }),
  'import.forgetPlan': z.strictObject({ plan: id }),
  /** Writes the rows of a plan's file of which something was not taken, all of them, as a file that can be mended and imported by the same recipe. */
  'import.rejects': z.strictObject({ plan: id, destination: destinationSchema, language: sentenceLanguage }),
  /** Waits until the customers of the last import are on disk; throws what kept them from it. A cancel ends the waiting only. */
  'import.settle': nothing,
  /** Stops the writing of the last import: the workspace has its former customers again. */
  'import.giveUp': nothing,
  'import.dropUpload': z.strictObject({ id: z.string().regex(/^[0-9a-f]{32}$/) }),

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

  'customer.page': z.strictObject({ scope: scopeSchema, page: pageRequestSchema }),
  'customer.card': z.strictObject({ id }),
  ...customerArguments,

  'portrait.preview': z.strictObject({
    number: z.number().int().min(0).default(0),
    portrait: groupSchema,
    bands: z.array(ageBandSchema).min(1).max(40).nullable().default(null),
    asOf: z.iso.date().nullable().default(null),
    language: sentenceLanguage,
    page: pageRequestSchema,
    charts: chartsSchema,
    /** Whether to look through the values of all fields for what sets the members apart. */
    setsApart: z.boolean().default(false)
  }),

  'segment.list': z.strictObject({ language: sentenceLanguage, asOf: z.iso.date().nullable().default(null) }),
  'segment.read': z.strictObject({ id }),
  'segment.create': z.strictObject({
    name,
    color: z.enum(segmentColors).optional(),
    description: z.string().max(4000).default(''),
    portrait: groupSchema
  }),
  'segment.change': z.strictObject({
    id,
    name: name.optional(),
    color: z.enum(segmentColors).optional(),
    description: z.string().max(4000).optional()
  }),
  'segment.editDraft': z.strictObject({
    id,
    portrait: groupSchema,
    /** Edits with the same step (one drag) are undone together. */ step: z.string().max(64).nullable().default(null)
  }),
  'segment.discardDraft': z.strictObject({ id }),
  'segment.saveVersion': z.strictObject({ id }),
  /** Makes a segment with a first version, or a new version of the one with this name. */
  'segment.save': z.strictObject({ name, color: z.enum(segmentColors).optional(), portrait: groupSchema }),
  'segment.duplicate': z.strictObject({ id, name }),
  'segment.impact': z.strictObject({ id }),
  'segment.remove': z.strictObject({ id }),

  'member.export': z.strictObject({
    scope: scopeSchema,
    options: exportOptionsSchema,
    destination: destinationSchema,
    asOf: z.iso.date().nullable().default(null)
  })
} as const

export type Verb = keyof typeof argumentSchemas

/** What each verb answers. A verb without a line here does not compile. */
export interface Results extends FieldChangeResults, ReferenceResults {
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
  'customer.timeline': customers.TimelinePage
  'note.add': customers.CustomerCard
  'note.change': customers.CustomerCard
  'note.remove': customers.CustomerCard
  'consent.set': customers.CustomerCard
  'people.backups': readonly customers.PeopleBackupFacts[]
  'people.restore': results.WorkspaceState
  'portrait.preview': results.Preview
  'segment.list': readonly results.SegmentSummary[]
  'segment.read': results.SegmentDetails
  'segment.create': results.SegmentDetails
  'segment.change': results.SegmentDetails
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
