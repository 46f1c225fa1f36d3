import { dayFromIso, type DayNumber } from '../../model/day'
import type { Clock } from '../ports/ports'
import type { Settings } from '../../model/workspace'

/** The day on which a workspace is computed: the one given for this call, the pinned one, or today. */
export function asOfDayOf(settings: Settings, clock: Clock, given: string | null = null): DayNumber {
  const iso = given ?? (settings.asOf.kind === 'pinned' ? settings.asOf.day : clock.today())
  return dayFromIso(iso) ?? 0
}
