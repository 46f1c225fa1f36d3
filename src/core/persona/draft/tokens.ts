import { figureToken, type LiveFigure } from '../../../model/live-figure'

type WithoutOf<F> = F extends unknown ? Omit<F, 'of'> : never

/** A live figure before it is told of whom. */
export type Figure = WithoutOf<LiveFigure>

/** The token of a figure of the segment. */
export function ofSegment(figure: Figure): string {
  return figureToken({ ...figure, of: 'segment' } as LiveFigure)
}

/** The token of the same figure of the base. */
export function ofBase(figure: Figure): string {
  return figureToken({ ...figure, of: 'base' } as LiveFigure)
}

/** The token of a field's name. */
export function nameOf(field: string): string {
  return ofSegment({ kind: 'name', field })
}
