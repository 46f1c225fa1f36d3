import type { Words } from '../../../words/create-words'

/** The header of a column, or its number from 1 when it has none. */
export function columnName(words: Words, header: string, position: number): string {
  return header.trim() === '' ? words.say('import.columns.unnamed', { number: position + 1 }) : header
}
