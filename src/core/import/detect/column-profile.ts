import type { Recipe } from '../../../model/recipe'
import { isMissing } from '../values/missing'
import { trimmed } from '../values/trimmed'

/** What the looked-at rows hold in one column. */
export interface ColumnProfile {
  readonly position: number
  readonly header: string
  readonly rows: number
  /** Values that are not missing, trimmed, in the order of the rows. */
  readonly values: readonly string[]
  /** Different values and how often each stands, in the order of their first appearance. */
  readonly counts: ReadonlyMap<string, number>
  /** Where its numbers or dates are written otherwise than the dialect says. */
  readonly writing?: Pick<Recipe['columns'][number], 'decimal' | 'dateOrder'>
}

const few = 0.05

/** Profiles of all columns. */
export function profileColumns(
  headers: readonly string[],
  rows: readonly (readonly string[])[]
): readonly ColumnProfile[] {
  return headers.map((header, position) => {
    const values = rows.map((row) => trimmed(row[position] ?? '')).filter((value) => !isMissing(value))
    const counts = new Map<string, number>()
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
    return { position, header, rows: rows.length, values, counts }
  })
}

/** Whether all values satisfy a test but a few: 5 % of them, or one of at least three. */
export function holdsButForFew(profile: ColumnProfile, test: (value: string) => boolean): boolean {
  const { length } = profile.values
  const odd = Math.round((1 - shareOf(profile, test)) * length)
  return length > 0 && (odd <= length * few || (odd === 1 && length >= 3))
}

/** Share of the values that satisfy a test, 0 to 1; 0 when there are none. Each different value is tested once. */
export function shareOf(profile: ColumnProfile, test: (value: string) => boolean): number {
  let count = 0
  for (const [value, times] of profile.counts) if (test(value)) count += times
  return profile.values.length === 0 ? 0 : count / profile.values.length
}
