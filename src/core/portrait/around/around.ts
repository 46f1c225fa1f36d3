import type { NamesAround, SegmentProblem } from '../../../model/around'
import type { Portrait } from '../../../model/portrait'
import type { Bits } from '../../columns/bits'
import { noConditions, type Conditions } from '../condition/conditions'

/** Rows that were put into a segment and rows that are kept out of it, whatever its portrait says; none is both. */
export interface Sides {
  readonly in: Bits
  readonly out: Bits
}

/** A segment as its members are found. */
export interface SegmentAround {
  readonly name: string
  readonly problem: SegmentProblem | null
  /** Of its last saved version; null when there is none, and only the sides tell. */
  readonly portrait: Portrait | null
  readonly sides: Sides | null
}

/** A pasted list; its values as they were pasted. */
export interface ListAround {
  readonly values: readonly string[]
}

/** How the values of a field are compared with those of a list, when not as texts are. */
export interface ListSpelling {
  /** The single values in a cell. */
  parts(text: string): readonly string[]
  /** A number below 2²⁴ that all spellings of the same value share, found quickly; -1: it is none. */
  sieve(part: string): number
  /** The form in which a value is compared; null when it is none. */
  key(part: string): string | null
}

/** What criteria refer to besides the columns of their base; as long as nothing in it changes it is the same object. */
export interface Around extends NamesAround {
  readonly segments: ReadonlyMap<string, SegmentAround>
  readonly lists: ReadonlyMap<string, ListAround>
  readonly conditions: Conditions
  /** Of e-mails, telephone numbers and keys; null for other fields. The same one as long as it compares the same way. */
  spellingOf(field: string): ListSpelling | null
}

/** Neither segments nor lists, and nobody who runs conditions. */
export const nothingAround: Around = {
  segments: new Map(),
  lists: new Map(),
  conditions: noConditions,
  spellingOf: () => null
}
