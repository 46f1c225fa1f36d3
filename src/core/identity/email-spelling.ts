import { sieveOf, type Spelling } from './spelling'

const separators = /[;,\s]+/
const shape = /^[^@]+@[^@]+$/

/** E-mails: without outer blanks and in lower case; dots, what follows a plus and the letters of a domain stay as they are. A cell may hold several. */
export const emailSpelling: Spelling = {
  parts: (text) => (separators.test(text) ? text.split(separators).filter((part) => part !== '') : [text]),
  sieve: (part) => (shape.test(part) ? sieveOf(compared(part)) : -1),
  key: (part) => (shape.test(part) ? compared(part) : null)
}

/** Whether a text is an e-mail by its shape. */
export function looksLikeEmail(text: string): boolean {
  return shape.test(text.trim())
}

function compared(part: string): string {
  return part.normalize('NFC').toLowerCase()
}
