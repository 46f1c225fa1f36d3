import type { ExportProfileId, ExportRecord } from '../model/export-record'
import type { ConsentChannel } from '../model/people'

/** Why a customer is not in a list. */
export const leftOutReasons = [
  'noAddress',
  'addressMalformed',
  'emailForbidden',
  'emailTooLong',
  'roleAddress',
  'suppressed',
  'excepted',
  'consentRefused',
  'consentMissing',
  'consentUnproven',
  'duplicateAddress'
] as const
export type LeftOutReason = (typeof leftOutReasons)[number]

/** What of a customer who is in a list differs from the base, or will differ in the tool. */
export const alteredReasons = [
  'roleKept',
  'severalAddresses',
  'emailDropped',
  'phoneDropped',
  'countryAdded',
  'textShortened',
  'formulaStripped',
  'formulaGuarded',
  'lineBreaksJoined',
  'controlsRemoved',
  'separatorReplaced',
  'tagsCut',
  'plusHidden',
  'zerosHidden',
  'digitsLost'
] as const
export type AlteredReason = (typeof alteredReasons)[number]

/** What is known of a tool's demands on a file. */
export const exportRules = [
  'headers',
  'encoding',
  'byteOrderMark',
  'delimiter',
  'identifier',
  'phones',
  'days',
  'birthday',
  'textBytes',
  'textCharacters',
  'nameCharacters',
  'emailCharacters',
  'emailForbidden',
  'roleRefused',
  'roleFlagged',
  'fileMegabytes',
  'fileRows',
  'columns',
  'tags',
  'numbers',
  'yesNo',
  'severalValues',
  'attributes',
  'lineBreaks',
  'legalBasis',
  'subscribeTimes',
  'consentColumns',
  'formulasStripped',
  'formulasGuarded',
  'spreadsheetNumbers'
] as const
export type ExportRuleKey = (typeof exportRules)[number]

/** A demand on a file: `verified` when it stands in the tool's own pages, named by `source`; else it is a cautious guess. */
export interface ExportRule {
  readonly key: ExportRuleKey
  /** A limit, or a sign or form that is meant. */
  readonly figure: number | string | null
  readonly verified: boolean
  readonly source: string | null
}

/** A column of a file; `field` is the field whose values it mainly has, null for what is made for the list. */
export interface ExportColumn {
  readonly header: string
  readonly field: string | null
  /** Whether the tool's own pages name this header. */
  readonly verified: boolean
}

/** How files for a tool are written. */
export interface ExportProfile {
  readonly id: ExportProfileId
  /** Its name, which is the same in all languages. */
  readonly name: string
  readonly delimiter: ',' | ';'
  readonly encoding: 'utf-8' | 'utf-8-bom'
  /** What a list can be for; the first is usual. */
  readonly channels: readonly (ConsentChannel | 'none')[]
  /** The columns there can be; a file has those of which the base knows something. */
  readonly columns: readonly ExportColumn[]
  readonly rules: readonly ExportRule[]
}

/** A customer of whom there is something to say. */
export interface ExportFinding {
  readonly id: string
  /** Null when the base has no key. */
  readonly key: string | null
  readonly name: string | null
  /** The column's header; null when it is about the whole row. */
  readonly column: string | null
  /** The value of the base, and the one that is written; null when nothing is. */
  readonly before: string
  readonly after: string | null
}

export interface ExportFindings {
  readonly reason: LeftOutReason | AlteredReason
  /** Whether they are left out, or written otherwise than they stand in the base. */
  readonly kind: 'leftOut' | 'altered'
  readonly customers: number
  /** Cells that are written otherwise; of who is left out as many as customers. */
  readonly cells: number
  /** At most the first 5. */
  readonly examples: readonly ExportFinding[]
}

export interface ExportFindingsPage {
  readonly total: number
  readonly offset: number
  readonly findings: readonly ExportFinding[]
}

/** A file as it would be, or was, written. */
export interface ExportFile {
  readonly name: string
  readonly rows: number
  readonly bytes: number
}

/** What an export would come to. */
export interface ExportPreflight {
  readonly channel: ConsentChannel | null
  readonly asOfDay: string
  /** Customers of any scope; written + control + leftOut. */
  readonly selected: number
  readonly written: number
  readonly leftOut: number
  readonly control: number
  /** Of those written: with something altered. */
  readonly altered: number
  /** Cells that are written otherwise than they stand in the base, each once. */
  readonly alteredCells: number
  /** One for each scope: its members, and those of them who are listed under it and written; nobody while its segment is paused. */
  readonly scopes: readonly {
    readonly name: string
    readonly members: number
    readonly written: number
    readonly paused: boolean
  }[]
  readonly variants: readonly { readonly name: string; readonly written: number }[]
  readonly findings: readonly ExportFindings[]
  readonly columns: readonly ExportColumn[]
  readonly files: readonly ExportFile[]
  /** ISO 3166 code that numbers without one were read with. */
  readonly country: string | null
}

export interface ExportWritten {
  readonly preflight: ExportPreflight
  /** With their hashes, without the manifest. */
  readonly record: ExportRecord
  readonly manifest: string
  /** What stands in it. */
  readonly manifestText: string
  /** False when the journal could not be written: the workspace is read-only here or its disk refused. */
  readonly recorded: boolean
  /** The path of the first file, or the .zip's name. */
  readonly file: string
  /** To fetch the .zip once; null when paths were written. */
  readonly download: string | null
}

/** Those of a workspace who are not to be written to. */
export interface SuppressionPage {
  readonly count: number
  /** ISO instant of the last change; null when there is nobody. */
  readonly at: string | null
  /** How many have the searched text in them, and the first of these, the newest first. */
  readonly found: number
  readonly entries: readonly string[]
}

export interface SuppressionChange {
  readonly added: number
  readonly dropped: number
  readonly count: number
}

/** What the verbs of export answer. */
export interface ExportResults {
  'export.profiles': readonly ExportProfile[]
  'export.preflight': ExportPreflight
  'export.findings': ExportFindingsPage
  'export.write': ExportWritten
  'export.list': readonly ExportRecord[]
  'export.suppressed': SuppressionPage
  'export.suppress': SuppressionChange
}
