import type { Words } from '../../../words/create-words'

type Texts = Pick<Words, 'say' | 'number'>

const isHours = (hours: number) => hours >= 1

function amountOf({ number }: Texts, hours: number): string {
  return number(isHours(hours) ? Math.round(hours * 100) / 100 : Math.max(1, Math.round(hours * 60)))
}

/** Working hours as `4 h` or `30 min`. */
export function shortHours(words: Texts, hours: number): string {
  const amount = amountOf(words, hours)
  return isHours(hours)
    ? words.say('standards.hours', { hours: amount })
    : words.say('standards.minutes', { minutes: amount })
}

/** From some working hours to others, as `1–8 h`, `15–30 min` or `30 min–8 h`. */
export function shortHoursSpan(
  words: Texts,
  { least, most }: { readonly least: number; readonly most: number }
): string {
  if (least === most) return shortHours(words, least)
  if (isHours(least) !== isHours(most))
    return words.say('serving.span', { least: shortHours(words, least), most: shortHours(words, most) })
  const span = words.say('serving.span', { least: amountOf(words, least), most: amountOf(words, most) })
  return isHours(least)
    ? words.say('standards.hours', { hours: span })
    : words.say('standards.minutes', { minutes: span })
}
