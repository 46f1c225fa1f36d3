import type { Dialect } from '../../../model/recipe'
import type { ColumnProfile } from './column-profile'

const separators: readonly Dialect['valueSeparator'][] = ['|', ';', ',', '/']
const fewestSeparated = 0.15
const mostParts = 60
const longestPart = 40

/** Whether a column's values are lists of a few recurring parts, cut by a separator. */
export function isSeparatedBy(profile: ColumnProfile, separator: string): boolean {
  const { counts, values } = profile
  if (values.length < 3) return false
  let separated = 0
  const holders = new Map<string, number>()
  for (const [value, times] of counts) {
    const parts = value.split(separator).map((part) => part.trim())
    if (parts.length > 1) separated += times
    for (const part of new Set(parts)) holders.set(part, (holders.get(part) ?? 0) + 1)
    if (holders.size > mostParts) return false
  }
  const parts = [...holders.keys()]
  const plain = parts.every((part) => part.length <= longestPart && !/^[\d\s.,%:-]+$/.test(part))
  const recurring = parts.filter((part) => (holders.get(part) ?? 0) > 1).length
  return (
    plain && separated >= fewestSeparated * values.length && recurring >= 2 && parts.length < counts.size + recurring
  )
}

/** The separator that most columns of lists have; `|` when there are none. */
export function detectValueSeparator(profiles: readonly ColumnProfile[]): Dialect['valueSeparator'] {
  const counted = separators.map((separator) => ({
    separator,
    columns: profiles.filter((profile) => isSeparatedBy(profile, separator)).length
  }))
  return counted.reduce((best, other) => (other.columns > best.columns ? other : best)).separator
}
