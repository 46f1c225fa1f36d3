const runs = new Set(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
const phone = /^\+\d[\d \u00a0().-]{3,30}$/

/** Tells whether a spreadsheet may run a text as a formula: it begins with = + - @, a full-width form of these, TAB, CR or LF. */
export function isFormulaLike(text: string): boolean {
  return runs.has(text.charAt(0))
}

/** Tells whether a text is a phone as `+` with digits, blanks, brackets, points and hyphens, which can call no function and must reach a mailing tool unchanged. */
export function isPhone(text: string): boolean {
  return phone.test(text)
}
