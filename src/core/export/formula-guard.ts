const fullWidth = 0xef
const ascii = new Uint8Array(256)
for (const character of '=+-@\t\r\n') ascii[character.charCodeAt(0)] = 1
ascii[fullWidth] = 2

/** Tells whether a spreadsheet may run a UTF-8 text as a formula: it begins with = + - @, a full-width form of these, TAB, CR or LF. */
export function isFormulaLike(bytes: Uint8Array, start: number, end: number): boolean {
  if (start >= end) return false
  const kind = ascii[bytes[start] ?? 0] ?? 0
  return kind === 1 || (kind === 2 && end - start > 2 && isFullWidthSign(bytes, start))
}

/** ＝ ＋ － ＠ (U+FF1D, U+FF0B, U+FF0D, U+FF20). */
function isFullWidthSign(bytes: Uint8Array, start: number): boolean {
  const [second, third] = [bytes[start + 1], bytes[start + 2]]
  return second === 0xbc && (third === 0x9d || third === 0x8b || third === 0x8d || third === 0xa0)
}

const noBreakSpace = 0xc2a0
const between = new Set([...' ().-'].map((character) => character.charCodeAt(0)))

/**
 * Tells whether a UTF-8 text is a phone as `+` and a digit, then 3 to 30 digits, blanks, brackets, points and hyphens, which
 * can call no function and must reach a mailing tool unchanged.
 */
export function isPhone(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] !== 0x2b || !isDigit(bytes[start + 1] ?? 0) || end - start < 5) return false
  let characters = 0
  for (let at = start + 2; at < end; at++) {
    const byte = bytes[at] ?? 0
    if ((byte << 8) + (bytes[at + 1] ?? 0) === noBreakSpace && at + 1 < end) at++
    else if (!isDigit(byte) && !between.has(byte)) return false
    characters++
  }
  return characters >= 3 && characters <= 30
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
