import { computed } from 'vue'
import type { Backup, BackupComparison, BaseFacts, NamedChanges } from '../../../contract/backup-results'
import type { Words } from '../../../words/create-words'
import { standardFieldName } from '../../../words/field-name'
import { localDay } from '../../composables/local-day'
import { sizeText } from '../../composables/size-text'
import { useWords } from '../../composables/use-words'

/** A part of a workspace with what restoring would do to it, a sentence each. */
export interface ChangedPart {
  readonly title: string
  readonly lines: readonly string[]
}

const mostNames = 12

/** Backups as people read them. */
export function useBackupTexts() {
  const words = useWords()
  return computed(() => {
    const say = words.value
    return {
      when: (backup: Pick<Backup, 'at'>) =>
        say.say('backups.at', { day: say.day(localDay(backup.at)), time: say.time(backup.at) }),
      contents: (backup: Backup) =>
        backup.customers === null || backup.segments === null
          ? ''
          : `${say.say('welcome.segments', {}, backup.segments)} · ${say.say('welcome.customers', {}, backup.customers)}`,
      problem: (backup: Backup) => {
        if (!backup.whole) return say.say('backups.damaged')
        return backup.baseThere ? null : say.say('backups.baseGone')
      },
      parts: (comparison: BackupComparison) => changedParts(say, comparison),
      size: (bytes: number) => sizeText(say, bytes)
    }
  })
}

function changedParts(words: Words, { segments, base, fields, formulas, settings }: BackupComparison): ChangedPart[] {
  const fieldNamed = (name: string) => standardFieldName(words, name)
  const settingNames = settings.map((key) => words.say(`backups.settings.${key}`))
  const becomes = { then: baseText(words, base.then), now: baseText(words, base.now) }
  const all = {
    segments: linesOf(words, segments),
    base: base.same ? [] : [words.say('backups.baseBecomes', becomes)],
    fields: linesOf(words, fields, fieldNamed),
    formulas: linesOf(words, formulas, fieldNamed),
    settings: linesOf(words, { comeBack: [], goAway: [], change: settingNames })
  }
  return (Object.keys(all) as (keyof typeof all)[])
    .map((part) => ({ title: words.say(`backups.parts.${part}`), lines: all[part] }))
    .filter(({ lines }) => lines.length > 0)
}

function linesOf(words: Words, changes: NamedChanges, named = (name: string) => name): string[] {
  return (['comeBack', 'goAway', 'change'] as const)
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => words.say(`backups.${kind}`, { names: listed(words, changes[kind].map(named)) }))
}

function listed(words: Words, names: readonly string[]): string {
  const rest = names.length - mostNames
  const more = rest > 0 ? [words.say('backups.more', {}, rest)] : []
  return words.list([...names.slice(0, mostNames), ...more], 'and')
}

function baseText(words: Words, base: BaseFacts | null): string {
  if (!base) return words.say('backups.noBase')
  return words.say('backups.baseOf', { source: base.sourceName }, base.customers)
}
