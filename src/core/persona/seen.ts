import type { FigureNow } from '../../contract/persona-results'
import type { LiveFigure } from '../../model/live-figure'
import type { SeenFigure } from '../../model/persona'
import { partsOfText } from '../../model/read-figure'
import { figureText, type Writing } from './figure-text'
import type { Measuring } from './measuring'

/** The figures of a text as they are now, each token once, to be kept with its line. */
export function seenIn({ now }: Measuring, text: string): SeenFigure[] {
  const seen = new Map<string, SeenFigure>()
  for (const part of partsOfText(text)) {
    if (part.kind === 'text' || !part.figure || part.figure.kind === 'name') continue
    const { token, value, low, high, values, n, asOfDay } = now(part.figure, part.token)
    seen.set(token, { token, value, low, high, values: [...values], n, day: asOfDay })
  }
  return [...seen.values()]
}

/** What a figure was, in words. */
export function seenText(writing: Writing, figure: LiveFigure, seen: SeenFigure): string {
  return figureText(writing, figure, { ...seen, state: stateOf(seen) })
}

function stateOf({ value, values, n }: SeenFigure): FigureNow['state'] {
  if (value !== null || values.length > 0 || n >= 5) return 'known'
  return n === 0 ? 'unknown' : 'tooFew'
}

const most = 0.05

/**
 * Whether a figure moved beyond what matters since it was seen: a number that reads differently and lies outside the 95 %
 * interval of then or is more than 5 % (of then) away; a list that a value came into or went out of; ages of which an end is
 * more than 5 % away; a figure that became known or unknown.
 */
export function hasMoved(figure: LiveFigure, seen: SeenFigure, now: FigureNow, thenText: string): boolean {
  if (figure.kind === 'name') return false
  const wasKnown = stateOf(seen) === 'known'
  const isKnown = now.state === 'known' || now.state === 'small'
  if (wasKnown !== isKnown) return true
  if (!isKnown || thenText === now.text) return false
  if (figure.kind === 'core' && figure.part === 'age') return haveEndsMoved(seen.values, now.values)
  if (!isSameSet(seen.values, now.values)) return true
  return hasNumberMoved(seen, now.value)
}

function hasNumberMoved({ value: then, low, high }: SeenFigure, now: number | null): boolean {
  if (then === null || now === null) return false
  const isOutside = low !== null && high !== null && (now < low || now > high)
  return isOutside || isFar(then, now)
}

function isFar(then: number, now: number): boolean {
  return then === 0 ? now !== 0 : Math.abs(now - then) > most * Math.abs(then)
}

function haveEndsMoved(then: readonly string[], now: readonly string[]): boolean {
  return then.some((end, place) => {
    const other = now[place] ?? ''
    return end === '' || other === '' ? end !== other : isFar(Number(end), Number(other))
  })
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value))
}
