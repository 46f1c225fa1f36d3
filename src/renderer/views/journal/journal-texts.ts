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
    [entry.kind === 'merge' ? ('merged' as const) : ('removed' as const), entry.removed],
    [lines, entry.events],
    ['rejected', entry.rejected]
  ] as const
  const told = counts
    .filter(([, count]) => count > 0)
    .map(([key, count]) => words.say(`journal.counts.${key}`, {}, count))
  return told.length > 0 ? told.join(' · ') : words.say('journal.counts.nothing')
}

/** What is said of taking an act back, or of making it again. */
export function actTexts(words: Words, entry: JournalEntry) {
  const { sourceName: file, kind } = entry
  const act = entry.can === 'redo' ? ('redo' as const) : ('undo' as const)
  const counts = countsText(words, entry)
  if (kind === 'merge')
    return {
      run: words.say(`journal.merging.${act}Run`),
      text: words.say(act === 'undo' ? 'journal.undoText' : 'journal.merging.redoText'),
      of: words.say(`journal.merging.${act}Of`),
      title: words.say(`journal.merging.${act}Title`),
      told: words.say(act === 'undo' ? 'journal.merging.undoneTold' : 'journal.merging.redoneTold'),
      counts: words.say('journal.merging.counts', { counts })
    }
  return {
    run: words.say(`journal.${act}Run`),
    text: words.say(`journal.${act}Text`),
    of: words.say(`journal.${act}Of`, { file }),
    title: words.say(`journal.${act}Title`, { file }),
    told: words.say(act === 'undo' ? 'journal.undoneTold' : 'journal.redoneTold', { file }),
    counts: words.say(`journal.${act}Counts`, { counts })
  }
}

/** The customers before and after an act, or, turned round, after and before it; one number when they are as many. */
export function moveText(words: Words, { customersBefore, customersAfter }: JournalEntry, turned = false): string {
  const [before, after] = turned ? [customersAfter, customersBefore] : [customersBefore, customersAfter]
  if (before === after) return words.number(after)
  return words.say('journal.before', { before: words.number(before), after: words.number(after) })
}
