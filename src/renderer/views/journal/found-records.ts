import type { ExportRecord } from '../../../model/export-record'
import { localDay } from '../../composables/local-day'

/** What exports are looked for by: the name of a segment (null: any), the first and the last local day (`''`: any). */
export interface RecordFilter {
  readonly segment: string | null
  readonly from: string
  readonly to: string
}

/** The exports that a filter finds, in their order. */
export function foundRecords<Told extends Pick<ExportRecord, 'at' | 'segments'>>(
  records: readonly Told[],
  { segment, from, to }: RecordFilter
): Told[] {
  return records.filter((record) => {
    const day = localDay(record.at)
    const isSegment = segment === null || record.segments.includes(segment)
    return isSegment && (from === '' || day >= from) && (to === '' || day <= to)
  })
}
