import { isoFromDay, type DayNumber } from '../../model/day'
import { writeAscii, writePadded } from './write-digits'

const hyphen = 0x2d
const firstDay = -719_162
const lastDay = 2_932_896

/**
 * Writes a day as `YYYY-MM-DD` and gives the place behind it. The year is taken to begin on 1 March, so that its leap day is
 * its last. Source: Hinnant, chrono-Compatible Low-Level Date Algorithms, civil_from_days.
 */
export function writeDay(bytes: Uint8Array, at: number, day: DayNumber): number {
  if (day < firstDay || day > lastDay) return writeAscii(bytes, at, isoFromDay(day))
  const shifted = (day + 719_468) | 0
  const era = (shifted / 146_097) | 0
  const dayOfEra = shifted - era * 146_097
  const leaps = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36_524) | 0) + ((dayOfEra / 146_096) | 0)
  const yearOfEra = ((dayOfEra - leaps) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - ((yearOfEra / 100) | 0))
  const marchMonth = ((5 * dayOfYear + 2) / 153) | 0
  const dayOfMonth = dayOfYear - (((153 * marchMonth + 2) / 5) | 0) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  at = writePadded(bytes, at, year, 4)
  bytes[at++] = hyphen
  at = writePadded(bytes, at, month, 2)
  bytes[at++] = hyphen
  return writePadded(bytes, at, dayOfMonth, 2)
}
