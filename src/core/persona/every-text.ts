import { smallNumber } from '../../words/small-number'
import type { Words } from '../../words/create-words'

const daysOfMonth = 30.4375
const daysOfYear = 365.25

/** How often something happens every so many days, in the unit that reads best: `once every two months`, `раз в неделю`, `raz na 12 dni`. */
export function everyText(words: Words, days: number): string {
  const { unit, count } = unitOf(days)
  if (count === 1) return words.say(`persona.every.${unit}`)
  return words.say(`persona.every.${unit}s`, { number: smallNumber(words, count, unit === 'week') }, count)
}

/** Days up to 10, weeks up to 24 days, months up to a year and a half, then years; at least one. */
function unitOf(days: number): { unit: 'day' | 'week' | 'month' | 'year'; count: number } {
  const rounded = (per: number): number => Math.max(1, Math.round(days / per))
  if (days < 10.5) return rounded(1) === 7 ? { unit: 'week', count: 1 } : { unit: 'day', count: rounded(1) }
  if (days < 25) return { unit: 'week', count: rounded(7) }
  if (days < 18 * daysOfMonth) return { unit: 'month', count: rounded(daysOfMonth) }
  return { unit: 'year', count: rounded(daysOfYear) }
}
