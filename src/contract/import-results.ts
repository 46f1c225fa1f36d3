import type { FieldType } from '../model/field'
import type { Recipe, RecipeSubject } from '../model/recipe'
import type { CellValue, FieldSummary } from './field-results'

/** Why a value of a file could not be taken. */
export const rejectReasons = [
  'tooManyCells',
  'tooFewCells',
  'noKey',
  'noCustomer',
  'duplicateKey',
  'notANumber',
  'notMoney',
  'otherCurrency',
  'notADate',
  'notYesNo',
  'notAnAge',
  'notABirthYear',
  'invalidBytes'
] as const
export type RejectReason = (typeof rejectReasons)[number]

/** One thing of a file that was not taken as it stands. `row`: the whole row is left out; `cell`: the value becomes unknown. */
export interface Reject {
  readonly what: 'row' | 'cell' | 'duplicate'
  /** Line of the file from 1, where the row begins. */
  readonly line: number
  /** Header of the column, or its number from 1 when there is no header; null for a whole row. */
  readonly column: string | null
  readonly value: string
  readonly reason: RejectReason
}

export interface InspectedCell {
  readonly text: string
  readonly value: CellValue
  readonly problem: RejectReason | null
}

export interface InspectedColumn {
  readonly position: number
  readonly header: string
  /** Share of the looked-at rows with a value, 0 to 1. */
  readonly filled: number
  /** Different values among the looked-at rows. */
  readonly distinct: number
  readonly samples: readonly string[]
  /** Values of the looked-at rows that the target cannot read. */
  readonly unreadable: number
  /** What of the column's writing is worth a look: it differs from the rest of the file, or its values can be read in both ways. */
  readonly doubts: readonly ('decimal' | 'dateOrder')[]
  /** The type of what the column becomes; null when it is left out. */
  readonly type: FieldType | null
}

/** A column of names, e-mails or the like that repeats people. */
export interface RepeatedPeople {
  readonly position: number
  /** Share of the looked-at rows whose value stood in a row before, 0 to 1. */
  readonly share: number
}

/** How a file differs from the one that its recipe was made for: headers that are gone or new, and whether columns stand in another order. */
export interface RecipeDrift {
  readonly missing: readonly string[]
  readonly added: readonly string[]
  readonly moved: boolean
}

/** What of a file's writing is understood without being chosen. */
export interface Understood {
  /** Signs between thousands. */
  readonly thousands: readonly ('blank' | 'noBreakBlank' | 'narrowBlank' | 'apostrophe' | 'comma' | 'point')[]
  /** Words and digits that are read as yes or no, at most 12. */
  readonly yesNo: readonly string[]
  /** ISO 4217 codes of the columns of money. */
  readonly currencies: readonly string[]
}

export interface Inspection {
  readonly bytes: number
  /** Of an Excel workbook: the names of its sheets, and the one that is read. */
  readonly sheets: { readonly names: readonly string[]; readonly name: string } | null
  readonly recipe: Recipe
  readonly columns: readonly InspectedColumn[]
  /** The first rows as they will be read. */
  readonly rows: readonly (readonly InspectedCell[])[]
  readonly lookedAt: number
  readonly invalidBytes: number
  readonly understood: Understood
  /** Set when the file is read without a key and looks like a list of orders: each row would become a customer. */
  readonly repeatedPeople: RepeatedPeople | null
  /** What was guessed with little evidence and is worth a look. */
  readonly doubts: readonly (
    'encoding' | 'delimiter' | 'linesAbove' | 'header' | 'headerRows' | 'decimal' | 'dateOrder'
  )[]
  /** Set when the recipe is that of an earlier file of the same shape: its name, when it was imported (ISO instant), and what is different. */
  readonly recognised?: { readonly recipeOf: string; readonly at: string; readonly drift: RecipeDrift } | null
}

export interface ImportOutcome {
  /** What the file told of; `imported` counts rows of it. */
  readonly about: RecipeSubject
  /** Header of the key column, or its number from 1 when it has none; null when each row became a customer. */
  readonly key: string | null
  readonly imported: number
  readonly rejected: number
  readonly duplicates: number
  /** Values that could not be read and became unknown. */
  readonly unreadable: number
  /** Customers who were not in the base, whose values are others now, who are as they were; of the base who are not in the file, and how many of them are gone. */
  readonly new: number
  readonly changed: number
  readonly same: number
  readonly absent: number
  readonly removed: number
  /** Orders or contacts (lines) that were added. */
  readonly events: number
  readonly reasons: readonly { readonly reason: RejectReason; readonly count: number }[]
  /** At most the first 1,000. */
  readonly rejects: readonly Reject[]
  readonly fields: readonly FieldSummary[]
  readonly currencies: readonly string[]
  readonly seconds: number
}
