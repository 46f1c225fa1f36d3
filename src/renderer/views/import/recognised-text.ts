import type { Inspection } from '../../../contract/results'
import type { Words } from '../../../words/create-words'
import { localDay } from '../../composables/local-day'

/** Which earlier file's recipe reads a file, and in what the two differ. */
export function recognisedText(
  words: Words,
  { recipeOf, at, drift }: NonNullable<Inspection['recognised']>
): { readonly lead: string; readonly drift: string; readonly drifted: boolean } {
  const { say, day, list } = words
  const told = [
    ...(drift.missing.length > 0 ? [say('plan.file.missing', { columns: list(drift.missing, 'and') })] : []),
    ...(drift.added.length > 0 ? [say('plan.file.added', { columns: list(drift.added, 'and') })] : []),
    ...(drift.moved ? [say('plan.file.moved')] : [])
  ]
  return {
    lead: say('plan.file.recognised', { file: recipeOf, day: day(localDay(at)) }),
    drift: told.length > 0 ? told.join(' ') : say('plan.file.asThen'),
    drifted: told.length > 0
  }
}
