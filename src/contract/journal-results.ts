import type { RecipeSubject } from '../model/recipe'

/** An act that made a new state of the base, newest first in `journal.list`. */
export interface JournalEntry {
  readonly id: string
  readonly kind: 'import' | 'merge'
  readonly about: RecipeSubject
  /** ISO instant. */
  readonly at: string
  readonly sourceName: string
  readonly customersBefore: number
  readonly customersAfter: number
  readonly new: number
  readonly changed: number
  readonly removed: number
  readonly events: number
  readonly rejected: number
  /** It was taken back. */
  readonly undone: boolean
  /** The next act that can be taken back or made again; null when its files are gone or a later one stands on it. */
  readonly can: 'undo' | 'redo' | null
}
