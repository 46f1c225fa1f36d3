import type { LedgerEntry } from '../../contract/results'

/** The entry from before, when it says the same. */
export function unlessEqual(entry: LedgerEntry, before: LedgerEntry | undefined): LedgerEntry {
  const isSame =
    before && (['alone', 'sequence', 'costs', 'unknown'] as const).every((part) => before[part] === entry[part])
  return isSame ? before : entry
}
