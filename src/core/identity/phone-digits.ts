/** The digits of a number as written, and whether a plus stands before them. */
export interface PhoneDigits {
  readonly digits: string
  readonly plus: boolean
}

/** Fewer digits are no number that could be called. */
export const fewestDigits = 7
/** ITU-T E.164 allows 15; a few more stand for codes that are dialled before. */
const mostDigits = 20

const trailingZeroPart = /[.,]0+$/
const onlyDigits = /^\d+$/
const letters = /\p{L}|#/u

/** The digits of one telephone number; what follows a letter behind them is an extension. Null when there are too few or too many. */
export function phoneDigits(text: string): PhoneDigits | null {
  const trimmed = text.trim()
  const number = trimmed.replace(trailingZeroPart, '')
  const plain = onlyDigits.test(number) ? number : trimmed
  let digits = ''
  let plus = false
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    if (code >= 48 && code <= 57) digits += plain.charAt(at)
    else if (code === 43 && digits === '') plus = true
    else if (digits !== '' && isLetter(code, plain, at)) break
  }
  return digits.length < fewestDigits || digits.length > mostDigits ? null : { digits, plus }
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 35
  return letters.test(text.charAt(at))
}

/** Whether a text has nothing but what telephone numbers are written with. */
export function looksLikePhone(text: string): boolean {
  return /^[\s+()\d./\u00a0\u202f\u2010-\u2014-]+$/.test(text) && phoneDigits(text) !== null
}
