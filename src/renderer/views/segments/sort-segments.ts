import type { SegmentSummary } from '../../../contract/results'

/** Columns of the table that it can be sorted by; `order` is the order in which standards apply. */
export const segmentColumns = [
  'order',
  'name',
  'count',
  'share',
  'revenueShare',
  'averageCheck',
  'unknown',
  'changedAt'
] as const
export type SegmentColumn = (typeof segmentColumns)[number]

export interface SegmentSort {
  readonly column: SegmentColumn
  readonly descending: boolean
}

/** Segments in the order of a column; those without a figure last either way. Names by the language's alphabet. */
export function sortSegments(
  segments: readonly SegmentSummary[],
  { column, descending }: SegmentSort,
  locale: string
): SegmentSummary[] {
  if (column === 'order') return descending ? segments.toReversed() : [...segments]
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })
  const sign = descending ? -1 : 1
  return [...segments].sort((one, other) => {
    const [left, right] = [one[column], other[column]]
    if (typeof left === 'string' || typeof right === 'string')
      return sign * collator.compare(String(left), String(right))
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return sign * (left - right)
  })
}
