import type { BackupComparison, BaseFacts, NamedChanges } from '../../contract/backup-results'
import type { Definitions, Generation, Settings } from '../../model/workspace'

/** What putting `then` in the place of `now` would do. Segments, fields and formulas are the same when their ids are. */
export function compareDefinitions(now: Definitions, then: Definitions): Omit<BackupComparison, 'backup'> {
  const settings = Object.keys(now.settings) as (keyof Settings)[]
  return {
    segments: changesOf(now.segments, then.segments, ({ name }) => name),
    fields: changesOf(now.fields, then.fields, ({ id, name }) => name || id),
    formulas: changesOf(now.formulas, then.formulas, ({ id, name }) => name || id),
    settings: settings.filter((key) => !isSame(now.settings[key], then.settings[key])),
    base: {
      same: isSame(now.generation, then.generation),
      now: factsOf(now.generation),
      then: factsOf(then.generation)
    }
  }
}

function changesOf<T extends { readonly id: string }>(
  now: readonly T[],
  then: readonly T[],
  nameOf: (item: T) => string
): NamedChanges {
  const nowById = new Map(now.map((item) => [item.id, item]))
  const thenIds = new Set(then.map(({ id }) => id))
  return {
    comeBack: then.filter(({ id }) => !nowById.has(id)).map(nameOf),
    goAway: now.filter(({ id }) => !thenIds.has(id)).map(nameOf),
    change: then.filter((item) => nowById.has(item.id) && !isSame(nowById.get(item.id), item)).map(nameOf)
  }
}

function factsOf(generation: Generation | null): BaseFacts | null {
  if (!generation) return null
  const { customers, sourceName, importedAt } = generation
  return { customers, sourceName, importedAt }
}

/** Plain values with the same content, in whatever order their keys stand. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const keys = Object.keys({ ...one, ...other })
  return keys.every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)))
}
