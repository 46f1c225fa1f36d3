import { latinLetters } from '../../../model/latin-letters'

const letters: Readonly<Record<string, string>> = { ...latinLetters, х: 'h', щ: 'sch' }

/** A name of lower-case Latin letters, digits and underscores, for tools that take no others: `Средний чек` is `sredniy_chek`; `field` when nothing is left. */
export function asciiName(name: string): string {
  const plain = [...name.normalize('NFC').toLowerCase()].map(
    (character) => letters[character] ?? character.normalize('NFD').replace(/\p{Mn}/gu, '')
  )
  const text = plain
    .map((letter) => letters[letter] ?? letter)
    .join('')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  return text === '' ? 'field' : text.slice(0, 50)
}
