import type { ConditionProblem } from './condition-problem'

/** Why a segment cannot be asked about. */
export type SegmentProblem = 'segmentNotSaved' | 'segmentCycle'

/** What criteria may refer to besides fields, as far as it tells whether they can be asked and what they are called. */
export interface NamesAround {
  /** By their ids; those that a criterion names and that are not here are gone. */
  readonly segments: ReadonlyMap<string, { readonly name: string; readonly problem: SegmentProblem | null }>
  /** Lists that are there, by their ids. */
  readonly lists: { has(id: string): boolean }
  /** Why SQL conditions cannot be asked; null for one that can, or of which it is not known yet. */
  readonly conditions: { problemOf(condition: string): ConditionProblem | null }
}

/** Neither segments nor lists, and no problem of a condition is known. */
export const noNamesAround: NamesAround = {
  segments: new Map(),
  lists: new Set(),
  conditions: { problemOf: () => null }
}
