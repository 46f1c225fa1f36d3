import type { FieldType } from '../model/field'
import type { CellValue } from './field-results'
import type { DuplicateKind, DuplicateRule } from './identity-arguments'

/** What can be looked for: the fields of each kind that the base has, and for how many customers they are known. */
export interface DuplicateSuggestion {
  readonly kinds: readonly {
    readonly kind: DuplicateKind
    readonly fields: readonly string[]
    readonly known: number
  }[]
  /** ISO 3166 code; null: the numbers do not tell, nor does the language. */
  readonly country: string | null
  /** Countries that numbers written with a country code are of, the most frequent first, at most 10. */
  readonly countries: readonly { readonly country: string; readonly numbers: number }[]
}

/** A value that several customers share, in the form in which it is compared: a number as `+48600100200`, an e-mail in lower case. */
export interface SharedValue {
  readonly kind: DuplicateKind
  readonly value: string
  readonly customers: number
}

/** A customer of a group. */
export interface Duplicate {
  readonly id: string
  /** Null when the base has no key or does not show it. */
  readonly key: string | null
  /** Of whom neither name nor key is known: the e-mail or phone. */
  readonly name: string | null
  /** Their e-mails, phones and keys as they stand, of the kinds looked for. */
  readonly values: readonly { readonly field: string; readonly value: string }[]
  /** Fields that are known. */
  readonly known: number
  /** Lines of orders, and contacts. */
  readonly orders: number
  readonly contacts: number
  /** Who is in no file cannot survive one who is. */
  readonly addedByHand: boolean
}

/** Customers who are likely one. */
export interface DuplicateGroup {
  /** The id of its first customer. */
  readonly id: string
  /** The values that they share, at most 20. */
  readonly reasons: readonly SharedValue[]
  /** At most the first 50, in the order of the base; `size` is how many there are. */
  readonly customers: readonly Duplicate[]
  readonly size: number
  /** Of names, birth dates and genders the fields in which all `size` of them differ as one person hardly does; a group without any is suggested. */
  readonly doubts: readonly string[]
  /** Fields of the base in which they differ, with a value for each of `customers`. */
  readonly differing: readonly { readonly field: string; readonly values: readonly CellValue[] }[]
}

export interface DuplicatesPage {
  readonly groups: readonly DuplicateGroup[]
  readonly offset: number
  /** All groups, the customers in them, and how many would go. */
  readonly total: number
  readonly customers: number
  readonly surplus: number
  /** Of all groups those to be merged unless others are chosen, and those with `doubts`. */
  readonly suggested: number
  readonly doubtful: number
  /** Customers of the base in which was looked. */
  readonly base: number
  /** Groups that a kind has to do with. */
  readonly byKind: readonly { readonly kind: DuplicateKind; readonly groups: number }[]
  /** Values of more than 20 customers, which make nobody a duplicate: how many, and at most the 20 of the most customers. */
  readonly shared: { readonly values: number; readonly examples: readonly SharedValue[] }
  readonly seconds: number
}

/** What a merge would do to one field of the survivors. */
export interface PlannedMergeField {
  readonly field: string
  readonly name: string
  readonly type: FieldType
  /** ISO 4217 code of money. */
  readonly currency: string | null
  readonly rule: DuplicateRule
  /** The rule unless another is chosen, and those to choose from; one alone when the field follows another (date and source of a consent). */
  readonly usual: DuplicateRule
  readonly rules: readonly DuplicateRule[]
  /** Groups whose known values are not all the same. */
  readonly differing: number
  /** Survivors who get another value; of these, whose was unknown. */
  readonly changed: number
  readonly filled: number
}

/** A group as it would be. */
export interface PlannedMerge {
  readonly group: string
  readonly survivor: { readonly id: string; readonly key: string | null; readonly name: string | null }
  readonly others: readonly { readonly id: string; readonly key: string | null; readonly name: string | null }[]
  /** Of the survivor. */
  readonly changes: readonly { readonly field: string; readonly before: CellValue; readonly after: CellValue }[]
}

/** What a merge would do, found out without doing it. */
export interface MergePlan {
  /** Names the plan for `identity.merge`; a newer plan makes it void. */
  readonly id: string
  readonly groups: number
  /** Customers who become part of another. */
  readonly gone: number
  readonly changed: number
  readonly customersBefore: number
  readonly customersAfter: number
  /** What of theirs moves to the survivors: lines of orders, contacts, and customers of whom something was written by hand. */
  readonly moved: { readonly orders: number; readonly contacts: number; readonly written: number }
  readonly fields: readonly PlannedMergeField[]
  /** At most 20. */
  readonly examples: readonly PlannedMerge[]
  readonly seconds: number
}

export interface MergeOutcome {
  readonly groups: number
  readonly gone: number
  readonly changed: number
  readonly customers: number
  readonly seconds: number
}

/** What the verbs of identity answer. */
export interface IdentityResults {
  'identity.suggest': DuplicateSuggestion
  'identity.duplicates': DuplicatesPage
  'identity.mergePlan': MergePlan
  'identity.merge': MergeOutcome
}
