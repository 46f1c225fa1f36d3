import type { ExportProfile, ExportRule, ExportRuleKey } from '../../../contract/export-results'
import type { Field } from '../../../model/field'
import type { Language } from '../../../model/language'

/** What a column of a profile is made of. */
export type Holding =
  | { readonly kind: 'email' }
  | { readonly kind: 'phone' }
  /** The first name; where the base has only whole names, that. */
  | { readonly kind: 'firstName' }
  /** The whole name, else first and last. */
  | { readonly kind: 'wholeName' }
  | { readonly kind: 'field'; readonly field: string; readonly form?: 'monthDay' }
  /** Names of the segments under which the customer is listed. */
  | { readonly kind: 'segments' }
  | { readonly kind: 'customerId' }
  /** What is known of the consent for the list's channel. */
  | { readonly kind: 'consent'; readonly part: 'given' | 'date' | 'source' | 'text' }
  /** A text for those whose consent is proven. */
  | { readonly kind: 'whenProven'; readonly text: string }
  /** The day since when the list's channel may be used. */
  | { readonly kind: 'consentSince'; readonly channel: 'email' | 'phone' }

export interface ProfileColumn {
  readonly header: string
  readonly verified: boolean
  readonly holds: Holding
}

/** At most so many bytes of UTF-8, or characters. */
export interface TextLimit {
  readonly unit: 'bytes' | 'characters'
  readonly most: number
}

/** How a file for one tool is written, as data and small functions. */
export interface Profile extends Pick<ExportProfile, 'id' | 'name' | 'delimiter' | 'encoding' | 'channels'> {
  /** Where the columns are the fields of the base, the language of their names. */
  readonly ofBase: Language | null
  readonly lineEnd: '\r\n' | '\n'
  readonly quotes: 'needed' | 'all'
  readonly decimal: '.' | ','
  readonly columns: readonly ProfileColumn[]
  readonly limits: { readonly bytes: number | null; readonly rows: number | null; readonly columns: number | null }
  readonly text: TextLimit | null
  readonly wholeName: TextLimit | null
  readonly lineBreaks: 'join' | 'keep'
  /** What becomes of a text that a spreadsheet would run. */
  readonly formulas: 'strip' | 'guard'
  readonly email: {
    readonly most: number
    /** Characters that the tool does not take. */
    readonly forbidden: string
    readonly roles: 'leaveOut' | 'keep'
  }
  readonly segments: { readonly join: string; readonly most: number | null }
  /** Between several values of a field. */
  readonly join: string
  readonly yesNo: readonly [no: string, yes: string]
  /** Of a day as `YYYY-MM-DD`. */
  dayText(iso: string): string
  /** Above a field besides the profile's own columns; `name` is the field's name in the language of the list. */
  headerOf(field: Field, name: string): string
  readonly rules: readonly ExportRule[]
}

/** A rule that stands in the tool's own pages. */
export function known(key: ExportRuleKey, source: string, figure: number | string | null = null): ExportRule {
  return { key, figure, verified: true, source }
}

/** A rule that could not be verified, or that is our own caution. */
export function guessed(
  key: ExportRuleKey,
  source: string | null = null,
  figure: number | string | null = null
): ExportRule {
  return { key, figure, verified: false, source }
}

/** What most tools have in common: UTF-8 without a mark, commas, CRLF, decimal points, ISO days. */
export const plainFile = {
  ofBase: null,
  delimiter: ',',
  encoding: 'utf-8',
  lineEnd: '\r\n',
  quotes: 'needed',
  decimal: '.',
  limits: { bytes: null, rows: null, columns: null },
  text: null,
  wholeName: null,
  lineBreaks: 'join',
  formulas: 'strip',
  email: { most: 254, forbidden: '', roles: 'keep' },
  segments: { join: ', ', most: null },
  join: ', ',
  yesNo: ['no', 'yes'],
  dayText: (iso: string): string => iso
} as const

const megabyte = 1_000_000

/** A limit of a file in bytes, of megabytes as the smaller of what they may mean. */
export function megabytes(count: number): number {
  return count * megabyte
}

/** A day in the form of each tool, for its rule. */
export const isoExample = '2026-11-22'
