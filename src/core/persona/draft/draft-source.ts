import type { TellingValue } from '../../../contract/results'
import type { AgeBand } from '../../../model/age-band'
import type { PersonaBlock } from '../../../model/persona'
import type { Measuring } from '../measuring'

/** A line of a draft: all its figures are live. */
export interface DraftLine {
  readonly block: PersonaBlock
  readonly text: string
}

/** What a draft is made from. */
export interface DraftSource {
  readonly measuring: Measuring
  /** Of the average check. */
  readonly bands: readonly AgeBand[]
  /** What sets the members apart from the base. */
  readonly telling: readonly TellingValue[]
}
