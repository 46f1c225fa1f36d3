import type { Dialect } from '../../../model/recipe'

/** What of a dialect is dealt with before rows are read, and what the readers of rows need. */
export type Cut = Pick<Dialect, 'delimiter' | 'quote' | 'linesAbove' | 'quoteAfterBlanks'>

/** Makes units of text (bytes of UTF-8, or UTF-16) ready for the reading of rows, piece by piece. */
export interface LinePreparer {
  /** So many more units than it gets may come out: what it holds back from the piece before. */
  waiting(): number
  /**
   * Prepares the units between two places and writes them from `to`, at least `waiting()` places before `from`; `last`
   * tells that the text ends. Returns where what was written ends.
   */
  prepare(units: Uint8Array | Uint16Array, from: number, end: number, to: number, last: boolean): number
}

/** The unit that runs of blanks become. */
const tab = 9
const lineFeed = 10
const carriageReturn = 13
const blank = 32

/** The unit that parts cells once lines are prepared. */
export function preparedDelimiter({ delimiter }: Pick<Dialect, 'delimiter'>): number {
  return delimiter === ' ' ? tab : delimiter.charCodeAt(0)
}

/**
 * A preparer that leaves out the lines above the table, makes each run of blanks one tab where blanks are the delimiter
 * (those at the ends of a line go), and drops blanks before an opening quote where the dialect says so; blanks inside
 * quotes stay. Null when there is nothing to prepare.
 */
export function createLinePreparer(cut: Cut): LinePreparer | null {
  const lines = cut.linesAbove ?? 0
  const quote = cut.quote === '' ? -1 : cut.quote.charCodeAt(0)
  const changed = changesCells(cut) ? createCellPreparer(preparedDelimiter(cut), quote, cut.delimiter === ' ') : null
  if (lines === 0) return changed
  const above = createLineSkipper(lines)
  return {
    waiting: () => changed?.waiting() ?? 0,
    prepare(units, from, end, to, last) {
      const start = above(units, from, end)
      if (changed) return changed.prepare(units, start, end, to, last)
      units.copyWithin(to, start, end)
      return to + end - start
    }
  }
}

function changesCells({ delimiter, quote, quoteAfterBlanks }: Cut): boolean {
  return delimiter === ' ' || (quoteAfterBlanks === true && quote !== '')
}

/** Finds the end of the first lines, piece by piece: where in a piece the text behind them begins. Lines end with LF or CRLF, or with CR where the first one does. */
function createLineSkipper(lines: number): (units: Uint8Array | Uint16Array, from: number, end: number) => number {
  let left = lines
  let lineEnd: 'unknown' | 'feed' | 'return' = 'unknown'
  let behindReturn = false
  return (units, from, end) => {
    let at = from
    for (; at < end; at++) {
      const unit = units[at]
      if (behindReturn && unit !== lineFeed) {
        if (lineEnd === 'unknown') lineEnd = 'return'
        if (lineEnd === 'return') left--
      }
      behindReturn = false
      if (left === 0) return at
      if (unit === lineFeed) {
        if (lineEnd === 'unknown') lineEnd = 'feed'
        if (--left === 0) return at + 1
      } else behindReturn = unit === carriageReturn
    }
    return at
  }
}

/** Where in a row the preparer is. `seen`: behind a quote that may close the cell; `closed`: behind such a quote and blanks. */
type State = 'start' | 'plain' | 'quoted' | 'seen' | 'closed'

/** Rewrites cells as `createLinePreparer` says; `joins` where blanks are the delimiter. */
// eslint-disable-next-line max-lines-per-function -- one loop over all units of a file: its steps share the state and the place that is written
function createCellPreparer(delimiter: number, quote: number, joins: boolean): LinePreparer {
  let state: State = 'start'
  let inRow = false
  let blanks = 0

  /** The state behind a unit that is neither blank nor line end nor delimiter. */
  const behind = (unit: number): State => {
    if (state === 'start') return unit === quote ? 'quoted' : 'plain'
    if (state === 'quoted') return unit === quote ? 'seen' : 'quoted'
    if (state === 'seen') return 'quoted'
    if (state === 'closed') return unit === quote ? 'seen' : 'quoted'
    return state
  }
  const isDelimiter = (unit: number): boolean => (joins ? unit === blank || unit === tab : unit === delimiter)
  const isHeld = (unit: number): boolean => !joins && state === 'start' && unit === blank

  return {
    waiting: () => Math.max(1, blanks),
    prepare(units, from, end, to, last) {
      let written = to
      for (let at = from; at < end; at++) {
        const unit = units[at] ?? 0
        if (state !== 'quoted' && (unit === lineFeed || unit === carriageReturn)) {
          if (!joins) written = writeBlanks(units, written, blanks)
          blanks = 0
          inRow = false
          state = 'start'
          units[written++] = unit
        } else if (state !== 'quoted' && isDelimiter(unit)) {
          if (joins) blanks = inRow ? 1 : 0
          else {
            written = writeBlanks(units, written, blanks)
            blanks = 0
            units[written++] = unit
          }
          state = 'start'
        } else if (isHeld(unit)) blanks++
        else if (!joins && state === 'seen' && unit === blank) {
          state = 'closed'
          units[written++] = unit
        } else if (!(state === 'closed' && unit === blank)) {
          if (blanks > 0 && joins) units[written++] = tab
          else if (unit !== quote || state !== 'start') written = writeBlanks(units, written, blanks)
          blanks = 0
          state = behind(unit)
          inRow = true
          units[written++] = unit
        } else units[written++] = unit
      }
      if (!last || joins) return written
      const all = writeBlanks(units, written, blanks)
      blanks = 0
      return all
    }
  }
}

function writeBlanks(units: Uint8Array | Uint16Array, at: number, count: number): number {
  units.fill(blank, at, at + count)
  return at + count
}

/** A preparer of strings, or null when there is nothing to prepare. */
export function createTextPreparer(cut: Cut): ((text: string, last: boolean) => string) | null {
  const preparer = createLinePreparer(cut)
  if (!preparer) return null
  return (text, last) => {
    const lead = preparer.waiting()
    const units = new Uint16Array(lead + text.length)
    for (let at = 0; at < text.length; at++) units[lead + at] = text.charCodeAt(at)
    return textOf(units.subarray(0, preparer.prepare(units, lead, units.length, 0, last)))
  }
}

function textOf(units: Uint16Array): string {
  let text = ''
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192))
  return text
}
