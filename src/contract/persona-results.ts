import type { Language } from '../model/language'
import type { Persona, PersonaBlock, PersonaLine, SeenFigure } from '../model/persona'
import type { SegmentColor } from '../model/segment'
import type { DocumentTree } from './document'

/** A live figure as it is now, written in the persona's language. */
export interface FigureNow {
  /** As it stands in the text, braces included. */
  readonly token: string
  /** `small`: of fewer than 30; `tooFew`: of fewer than 5, nothing is told; `missing`: the field is gone or of another kind. */
  readonly state: 'known' | 'small' | 'tooFew' | 'unknown' | 'missing'
  readonly text: string
  /** Shares 0 to 1, money in minor units. */
  readonly value: number | null
  /** The 95 % interval. */
  readonly low: number | null
  readonly high: number | null
  readonly values: readonly string[]
  readonly n: number
  readonly counted: 'customers' | 'orders' | 'contacts'
  /** The share of those asked about for whom it is known; null where nothing can be unknown. */
  readonly known: number | null
  readonly asOfDay: string
}

/** A figure that moved since its line was written or confirmed. */
export interface MovedFigure {
  readonly then: SeenFigure
  readonly thenText: string
}

/** A text taken apart at its live figures; `unreadable` stands in braces and means nothing. */
export type SaidPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly figure: FigureNow; readonly moved: MovedFigure | null }
  | { readonly kind: 'unreadable'; readonly token: string }

export interface PersonaLineNow extends PersonaLine {
  readonly pieces: readonly SaidPiece[]
  /** The pieces as one text. */
  readonly said: string
  /** Whether a figure of it moved. */
  readonly moved: boolean
}

export interface PersonaBlockNow {
  readonly block: PersonaBlock
  readonly lines: readonly PersonaLineNow[]
  /** What to find out, in the persona's language. */
  readonly question: string
}

/** Why a persona wants to be looked through. `months` since it was confirmed is told where that is too long ago. */
export interface Staleness {
  readonly neverConfirmed: boolean
  readonly old: boolean
  /** Lines of which a figure moved. */
  readonly moved: number
}

export interface PersonaSegment {
  readonly id: string
  readonly name: string
  readonly color: SegmentColor
  /** Without a version the members are those of its draft. */
  readonly isDraft: boolean
  readonly count: number
  readonly share: number | null
  readonly revenueShare: number | null
}

export interface PersonaNow extends Omit<Persona, 'segment' | 'blocks'> {
  readonly segment: PersonaSegment
  /** All blocks in the order of the sheet. */
  readonly blocks: readonly PersonaBlockNow[]
  readonly stale: Staleness
  readonly asOfDay: string
  /** As SVG: the drawn face, or null for the user's picture. */
  readonly face: string | null
}

export interface PersonaSummary {
  readonly id: string
  readonly name: string
  readonly segment: PersonaSegment
  readonly language: Language
  readonly lines: number
  /** Blocks with at least one line. */
  readonly filled: number
  readonly confirmedOn: string | null
  readonly stale: Staleness
}

/** A figure that can be put into a line. */
export interface OfferedFigure {
  readonly label: string
  readonly figure: FigureNow
}

/** What can be told of a field, or (field null) of the segment as a whole. */
export interface FigureOffers {
  readonly field: string | null
  readonly name: string
  readonly figures: readonly OfferedFigure[]
}

/** A file that was written. */
export interface PersonaFile {
  readonly file: string
  readonly bytes: number
  /** Under which a page fetches it once; null: it lies at the path. */
  readonly download: string | null
}

/** What the verbs of personas answer. */
export interface PersonaResults {
  'persona.list': readonly PersonaSummary[]
  'persona.read': PersonaNow
  'persona.create': PersonaNow
  'persona.draft': PersonaNow
  'persona.change': PersonaNow
  'persona.writeBlock': PersonaNow
  'persona.confirm': PersonaNow
  'persona.duplicate': PersonaNow
  'persona.remove': null
  'persona.figures': readonly FigureOffers[]
  'persona.tryText': readonly SaidPiece[]
  'persona.document': DocumentTree
  'persona.export': PersonaFile
}
