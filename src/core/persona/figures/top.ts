import { wilsonInterval } from '../../portrait/preview/proportions'
import type { Group } from '../group'
import { missing, readingOf, type Reading } from './reading'
import { valueCounts, type ValueCounts } from './value-counts'

/** A value that only one customer has would name them. */
const fewestOfValue = 2

/** The most frequent values with their shares among the known, by count, then in the order of the file; `value` is the share of the first. */
export function topReading(group: Group, field: string, most: number): Reading {
  const found = valueCounts(group, field)
  if (!found) return missing
  const { names, counts, known, asked, counted } = found
  const codes = mostFrequent(found, most)
  const first = { count: counts[codes[0] ?? 0] ?? 0, of: known }
  return readingOf(codes.length === 0 ? 0 : known, asked, {
    value: first.of > 0 ? first.count / first.of : null,
    ...wilsonInterval(first),
    values: codes.map((code) => names[code] ?? ''),
    shares: codes.map((code) => (counts[code] ?? 0) / known),
    counted
  })
}

/** The codes of the most frequent values that at least two have. */
export function mostFrequent({ counts }: Pick<ValueCounts, 'counts'>, most: number): number[] {
  return [...counts.keys()]
    .filter((code) => code !== 0 && (counts[code] as number) >= fewestOfValue)
    .sort((one, other) => (counts[other] as number) - (counts[one] as number) || one - other)
    .slice(0, most)
}
