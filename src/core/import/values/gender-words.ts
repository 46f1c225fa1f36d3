import { comparableText } from '../../../model/comparable-text'
import type { genderValues } from '../../../model/standard-fields'

type Gender = (typeof genderValues)[number]

const words: Readonly<Record<Gender, readonly string[]>> = {
  woman:
    'woman women female f fem w girl lady mrs ms ж жен жен. женский женщина женщины жена kobieta kobiety k żeńska żeński pani'.split(
      ' '
    ),
  man: 'man men male m boy mr м муж муж. мужской мужчина мужчины mężczyzna mężczyźni męska męski pan'.split(' '),
  other: 'other diverse nonbinary non-binary другое другой иное иной inna inny inne'.split(' ')
}
const genderOfWord = new Map(
  Object.entries(words).flatMap(([gender, list]) => list.map((word) => [comparableText(word), gender] as const))
)

/** `woman`, `man` or `other` for a word of English, Russian or Polish; undefined for other words. */
export function genderOf(text: string): string | undefined {
  return genderOfWord.get(comparableText(text))
}
