/** A bar of a picture: its share of the longest, 0 to 1, beside that of the base; what stands at it and what a pointer is told. */
export interface PictureBar {
  readonly label: string
  readonly length: number
  readonly base: number
  /** What stands at the bar; '' for nothing. */
  readonly figure: string
  readonly note: string
  /** Of so few that it is drawn as an outline. */
  readonly outlined: boolean
}

/** An hour of the week: how strong it is, 0 to 1. */
export interface PictureCell {
  readonly strength: number
  readonly note: string
}

/** What is drawn: bars that stand (beside those of the base, or with the base as a line across), bars that lie, or the hours of a week. */
export type PictureBody =
  | { readonly kind: 'standing'; readonly base: 'beside' | 'line'; readonly bars: readonly PictureBar[] }
  | { readonly kind: 'lying'; readonly bars: readonly PictureBar[] }
  | {
      readonly kind: 'week'
      readonly days: readonly { readonly name: string; readonly cells: readonly PictureCell[] }[]
      readonly hours: readonly number[]
    }

/** A small picture at the foot of a sheet, with its sentence for screen readers and the same as a table. */
export interface SheetPicture {
  readonly key: string
  readonly title: string
  readonly unit: string
  readonly known: string
  readonly sentence: string
  readonly columns: readonly string[]
  readonly rows: () => readonly (readonly string[])[]
  readonly body: PictureBody
}
