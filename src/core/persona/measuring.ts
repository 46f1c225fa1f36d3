import type { FigureNow } from '../../contract/persona-results'
import type { LiveFigure } from '../../model/live-figure'
import { figureToken } from '../../model/live-figure'
import { figureText, type Writing } from './figure-text'
import { readFigureOf } from './figures/read-figure'
import type { Reading } from './figures/reading'
import type { Groups } from './group'

/** Reads the figures of one segment on one day in one language; each is reckoned once. */
export interface Measuring {
  readonly groups: Groups
  readonly writing: Writing
  /** ISO day. */
  readonly asOfDay: string
  read(figure: LiveFigure): Reading
  /** The figure as it is shown; `token` as it stands in the text. */
  now(figure: LiveFigure, token?: string): FigureNow
}

/** Makes it for the members of a segment. */
export function createMeasuring(groups: Groups, writing: Writing, asOfDay: string): Measuring {
  const readings = new Map<string, Reading>()
  const read = (figure: LiveFigure): Reading => {
    const token = figureToken(figure)
    const reading = readings.get(token) ?? readFigureOf(groups, figure)
    readings.set(token, reading)
    return reading
  }
  return {
    groups,
    writing,
    asOfDay,
    read,
    now: (figure, token = figureToken(figure)) => {
      const { shares, ...reading } = read(figure)
      return { token, ...reading, text: figureText(writing, figure, { ...reading, shares }), asOfDay }
    }
  }
}
