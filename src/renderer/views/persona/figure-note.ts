import type { FigureNow, MovedFigure } from '../../../contract/persona-results'
import type { Words } from '../../../words/create-words'

/** Of how many a figure tells, for what share it is known and as of which day, in a line. */
export function figureNote(words: Words, figure: FigureNow, moved: MovedFigure | null = null): string {
  const { n, counted, known, asOfDay, state } = figure
  return [
    ...(moved ? [words.say('sheet.movedFrom', { then: moved.thenText, now: figure.text })] : []),
    words.say('sheet.n', { n: words.say(`fields.units.${counted}`, {}, n) }),
    ...(known === null ? [] : [words.say('sheet.known', { share: words.percent(known) })]),
    words.say('sheet.asOf', { day: words.day(asOfDay) }),
    ...(state === 'small' || state === 'tooFew' ? [words.say('sheet.small')] : [])
  ].join(' · ')
}
