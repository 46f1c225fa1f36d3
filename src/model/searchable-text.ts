import { comparableText } from './comparable-text'

/** How a text is written to be compared with others of the same form; leaves ASCII as `comparableText` does. */
export type TextForm = (text: string) => string

/**
 * The form in which texts are searched: as `comparableText`, also without the marks of letters (ł as l, ó as o, й as и).
 * Criteria never use it: there "Łódź" and "Lodz" are two values, in a search one is found by the other.
 */
export const searchableText: TextForm = (text) => {
  const comparable = comparableText(text)
  if (unusual.test(comparable)) return unmarked(comparable)
  return marked.test(comparable) ? comparable.replace(everyMarked, (letter) => plain.get(letter) ?? letter) : comparable
}

function unmarked(text: string): string {
  return text
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
}

/** What the letters told beforehand do not cover: marks that stand by themselves, and later scripts. */
const unusual = /[\u0300-\u036f\u0483-\u0489\u0591-\u1dff\u1f00-\u{10ffff}]/u

/** Letters of Latin and Cyrillic that lose something, told beforehand: texts are searched by the million. */
const plain = new Map(
  Array.from({ length: 0x1f00 }, (_, code) => String.fromCharCode(code))
    .filter((letter) => /\p{Ll}/u.test(letter) && !unusual.test(letter))
    .map((letter) => [letter, unmarked(letter)] as const)
    .filter(([letter, without]) => letter !== without)
)
const letters = [...plain.keys()].join('')
const marked = new RegExp(`[${letters}]`, 'u')
const everyMarked = new RegExp(marked, 'gu')
