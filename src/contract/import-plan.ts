import type { FieldType } from '../model/field'
import type { MergeRule, RecipeSubject } from '../model/recipe'
import type { CellValue } from './field-results'
import type { Reject, RejectReason } from './import-results'

/** One value that an import would change. */
export interface PlannedChange {
  readonly field: string
  readonly before: CellValue
  readonly after: CellValue
}

/** A customer that an import would bring, change or take away: the key as the file or the base has it. */
export interface PlannedCustomer {
  readonly key: string
  /** Of a changed customer: the values that differ. */
  readonly changes: readonly PlannedChange[]
}

/** What an import would do to one field of customers. */
export interface PlannedField {
  readonly field: string
  readonly name: string
  /** Customers of the base whose value would become another. */
  readonly changed: number
  /** Of these, how many were unknown. */
  readonly filled: number
  /** How many would become unknown. */
  readonly emptied: number
  /** The field is not in the base yet; would be gone with it; or gets another type (money: another currency). */
  readonly state: 'same' | 'new' | 'gone' | 'retyped'
  readonly type: FieldType
  /** ISO 4217 code of money. */
  readonly currency: string | null
  /** Position of the file's column that fills it, whose rule the user may change; null when there is none, or lines of events fill blanks. */
  readonly column: number | null
  /** Of a retyped field its type now. */
  readonly was: FieldType | null
  /** By what rule the file's values meet those there are; null when the file has none. */
  readonly rule: MergeRule | null
  /** Values of the base or of the file that cannot be read in the type that the field has afterwards, and become unknown. */
  readonly unreadable: number
}

/** How the keys of events met those of customers. */
export interface KeyMatching {
  readonly exact: number
  /** Only after leading zeros, a trailing `.0` or outer signs were set aside. */
  readonly loose: number
  /** Keys that are an e-mail or a phone of exactly one customer, where the base knows customers by another key. */
  readonly address: number
  /** Events under keys of customers who became part of another. */
  readonly former?: number
  /** Events of nobody in the base, and at most 20 of their keys. */
  readonly unmatched: number
  readonly unmatchedKeys: readonly string[]
  /** Customers of the base with at least one event of the file. */
  readonly customers: number
}

/** A segment into which the file would put customers by hand; `refused` when no segment can have this name, or for all names beyond the first 1,000. */
export interface PlannedSegment {
  readonly name: string
  readonly customers: number
  readonly state: 'there' | 'new' | 'refused'
  /** Of these customers, how many are kept out by hand; that stays. */
  readonly keptOut: number
}

/** What an import would do, found out without doing it. Counts are of customers; `events` of orders or contacts. */
export interface ImportPlan {
  /** Names the plan for `import.apply`; a newer plan makes it void. */
  readonly id: string
  readonly about: RecipeSubject
  readonly sourceName: string
  /** Rows of the file, without the header. */
  readonly rows: number
  readonly new: number
  readonly changed: number
  readonly same: number
  /** Customers of the base who are not in the file, and whether they would be removed. */
  readonly absent: number
  readonly removesAbsent: boolean
  /** What the file does not tell is gone: it takes the place of the base. */
  readonly replaces: boolean
  /** Customers before and after. */
  readonly customersBefore: number
  readonly customersAfter: number
  readonly rejected: number
  readonly duplicates: number
  readonly unreadable: number
  readonly reasons: readonly { readonly reason: RejectReason; readonly count: number }[]
  /** At most the first 1,000. */
  readonly rejects: readonly Reject[]
  readonly fields: readonly PlannedField[]
  /** At most 20 of each. */
  readonly examples: {
    readonly new: readonly PlannedCustomer[]
    readonly changed: readonly PlannedCustomer[]
    readonly absent: readonly PlannedCustomer[]
  }
  /** Of a file of orders or contacts. */
  readonly events: {
    /** Events (lines) of the file that would be added, and those that the base has already. */
    readonly new: number
    readonly same: number
    /** Orders, when lines are joined to orders; null otherwise. */
    readonly orders: number | null
    readonly returned: number
    readonly keys: KeyMatching
  } | null
  /** Of a file with a column of segments. */
  readonly segments?: readonly PlannedSegment[]
  /** Rows of customers who became part of another, to whom they go; and rows whose key nobody has, of customers found by their e-mail or phone. Missing when there are none of either. */
  readonly known?: { readonly former: number; readonly found: number }
  /** The base has no key, or another one: customers cannot be recognised and the file replaces them. */
  readonly cannotMatch: boolean
  readonly seconds: number
}
