import type { Words } from '../../../words/create-words'
import type en from '../../../words/sentence/en'
import { literal, telling } from './marks'

export type Join = Exclude<keyof typeof en.join, 'comma'>

/** Lists up to this long are said in full; of longer ones the first two and how many more. */
const longestList = 4

/** Texts joined by commas, the last by the word of the join; `list` parts all by semicolons. */
export function joined(words: Words, texts: readonly string[], join: Join): string {
  const before = join === 'list' ? 'list' : 'comma'
  return texts.reduce((first, last, index) =>
    words.say(`sentence.join.${index === texts.length - 1 ? join : before}`, { first, last })
  )
}

/** Values of the user as one telling piece, a long list folded; `values` is not empty. */
export function valueList(words: Words, values: readonly string[], join: Join): string {
  const texts = values.map(literal)
  if (texts.length <= longestList) return telling(joined(words, texts, join))
  const shown = texts.slice(0, 2).reduce((first, last) => words.say('sentence.join.comma', { first, last }))
  return telling(words.say(join === 'not' ? 'sentence.foldNot' : 'sentence.fold', { values: shown }, texts.length - 2))
}

/** The same with each value in quotation marks. */
export function quotedList(words: Words, values: readonly string[], join: Join): string {
  return valueList(
    words,
    values.map((text) => words.say('sentence.quoted', { text: literal(text) })),
    join
  )
}
