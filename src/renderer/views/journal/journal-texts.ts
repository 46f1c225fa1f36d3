import type { JournalEntry } from '../../../contract/journal-results'
import type { Words } from '../../../words/create-words'
import { localDay } from '../../composables/local-day'

/** When an act was done. */
export function whenText(words: Words, { at }: JournalEntry): string {
  return words.say('journal.at', { day: words.day(localDay(at)), time: words.time(at) })
}

/** What an act brought, changed and left out. */
export function countsText(words: Words, entry: JournalEntry): string {
  const lines = entry.about === 'contacts' ? ('contacts' as const) : ('orders' as const)
  const counts = [
    ['new', entry.new],
    ['changed', entry.changed],
    ['removed', entry.removed],
    [lines, entry.events],
    ['rejected', entry.rejected]
  ] as const
  const told = counts
    .filter(([, count]) => count > 0)
    .map(([key, count]) => words.say(`journal.counts.${key}`, {}, count))
  return told.length > 0 ? told.join(' · ') : words.say('journal.counts.nothing')
}

/** The customers before and after an act, or, turned round, after and before it; one number when they are as many. */
export function moveText(words: Words, { customersBefore, customersAfter }: JournalEntry, turned = false): string {
  const [before, after] = turned ? [customersAfter, customersBefore] : [customersBefore, customersAfter]
  if (before === after) return words.number(after)
  return words.say('journal.before', { before: words.number(before), after: words.number(after) })
}
