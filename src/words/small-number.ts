import type { Language } from '../model/language'
import type { Words } from './create-words'

const spelled: Readonly<Record<Language, readonly string[]>> = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ru: ['два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'],
  pl: ['dwa', 'trzy', 'cztery', 'pięć', 'sześć', 'siedem', 'osiem', 'dziewięć', 'dziesięć']
}

/** A count in the accusative: 2 to 10 as words, others as digits; `feminine` is what is counted (Russian: две недели). */
export function smallNumber(words: Words, count: number, feminine: boolean): string {
  if (feminine && words.language === 'ru' && count === 2) return 'две'
  return spelled[words.language][count - 2] ?? words.number(count)
}
