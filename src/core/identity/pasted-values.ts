import { looksLikeEmail } from './email-spelling'
import { phoneDigits } from './phone-digits'

/** How values of a field are compared. */
export type HowCompared = 'email' | 'phone' | 'key' | 'text'

/** The values of a pasted text in their order, and how many pieces of it are none. */
export interface PastedValues {
  readonly values: readonly string[]
  readonly skipped: number
}

const marks = new Set(' "\'«»„“”‘’<>()[]{}')
const mailTo = /^mailto:/i
/** What stands between e-mails; none of it can stand in one that anybody has. */
const betweenEmails = /[\s,;|"'«»„“”<>()[\]{}]+/
const betweenPhones = /[\n\r\t,;|]+/
const betweenKeys = /[\n\r\t,;|]+/

/**
 * The values in a text that was pasted: one a line, a row or column of a table, quoted or not. E-mails are found among
 * anything; a telephone number may have blanks in it; a text may have commas in it unless all stands in one line.
 */
export function pastedValues(text: string, how: HowCompared): PastedValues {
  const pieces = piecesOf(text.replace(/^\ufeff/, ''), how)
  const values = pieces.filter((piece) => isOne(piece, how))
  return { values, skipped: pieces.length - values.length }
}

function piecesOf(text: string, how: HowCompared): string[] {
  const parts = text.split(separatorOf(text, how)).map(bare)
  return (how === 'email' ? parts.map((part) => part.replace(mailTo, '')) : parts).filter((part) => part !== '')
}

/** Without blanks and marks around it; each character is looked at once, however many there are. */
function bare(piece: string): string {
  const text = piece.replace(/\s+/g, ' ')
  let [start, end] = [0, text.length]
  while (start < end && marks.has(text.charAt(start))) start++
  while (end > start && marks.has(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

function separatorOf(text: string, how: HowCompared): RegExp {
  if (how === 'email') return betweenEmails
  if (how === 'phone') return betweenPhones
  const isOneLine = !/[\n\r]/.test(text.trim())
  if (how === 'key') return isOneLine && !/[\t,;|]/.test(text) ? /\s+/ : betweenKeys
  return isOneLine ? /[\t,;|]+/ : /[\n\r\t;|]+/
}

function isOne(piece: string, how: HowCompared): boolean {
  if (how === 'email') return looksLikeEmail(piece)
  return how !== 'phone' || phoneDigits(piece) !== null
}
