import type { DateBound } from '../../../model/criterion/date-criterion'
import type { Words } from '../../../words/create-words'
import type en from '../../../words/sentence/en'

/** A length of time in words, such as "in the last 60 days"; exactly one is said without the number: "in the last month". */
export function amountText(
  words: Words,
  form: keyof typeof en.date.one,
  unit: Extract<DateBound, { kind: 'ago' }>['unit'],
  count: number
): string {
  return count === 1
    ? words.say(`sentence.date.one.${form}.${unit}`)
    : words.say(`sentence.date.${form}.${unit}`, {}, count)
}
