import type { Words } from '../../../words/create-words'

/** Working hours as `4 h` or `30 min`. */
export function shortHours({ say, number }: Pick<Words, 'say' | 'number'>, hours: number): string {
  if (hours >= 1) return say('standards.hours', { hours: number(Math.round(hours * 100) / 100) })
  return say('standards.minutes', { minutes: number(Math.max(1, Math.round(hours * 60))) })
}
