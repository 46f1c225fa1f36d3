import { comparableText } from './comparable-text'
import type { ExportRecord } from './export-record'

/** What exports are looked for by: the name of a segment, without case (null: any), the first and the last day, `YYYY-MM-DD` (`''`: any). */
export interface ExportFilter {
  readonly segment: string | null
  readonly from: string
  readonly to: string
}

/** The exports that a filter finds, in their order; `dayOf` tells the day of an instant where the user is. */
export function foundExports<Told extends Pick<ExportRecord, 'at' | 'segments'>>(
  records: readonly Told[],
  { segment, from, to }: ExportFilter,
  dayOf: (instant: string) => string
): Told[] {
  const name = segment === null ? null : comparableText(segment)
  return records.filter(({ at, segments }) => {
    const day = dayOf(at)
    const isOfSegment = name === null || segments.some((each) => comparableText(each) === name)
    return isOfSegment && (from === '' || day >= from) && (to === '' || day <= to)
  })
}
