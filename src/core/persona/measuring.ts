import type { FigureNow } from '../../contract/persona-results'
import type { LiveFigure } from '../../model/live-figure'
import { figureToken } from '../../model/live-figure'
import { figureText, type Writing } from './figure-text'
import { readFigureOf } from './figures/read-figure'
import type { Reading } from './figures/reading'
import type { Bits } from '../columns/bits'
import type { Engine } from '../portrait/bits/engine'
import type { Group, Groups } from './group'

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

/** What was read of a set of members in a base; sets do not change. */
const kept = new WeakMap<Bits, WeakMap<Engine['table'], Map<string, Reading>>>()

function readingsOf({ engine, counts: { members } }: Group): Map<string, Reading> {
  const none = new Map<string, Reading>()
  if (!members) return none
  const ofMembers = kept.get(members) ?? new WeakMap<Engine['table'], Map<string, Reading>>()
  const readings = ofMembers.get(engine.table) ?? none
  kept.set(members, ofMembers.set(engine.table, readings))
  return readings
}

/** Makes it for the members of a segment; each figure is reckoned once, with `keeps` once for this very set. */
export function createMeasuring(groups: Groups, writing: Writing, asOfDay: string, keeps = false): Measuring {
  const readings = keeps ? readingsOf(groups.segment) : new Map<string, Reading>()
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
