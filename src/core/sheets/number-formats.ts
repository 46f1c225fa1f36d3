/** Formats without a code of their own that show days, and those that show times of day. Source: ECMA-376, 18.8.30. */
const dayFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])
const timeFormats = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47])

/** Whether a number format shows a day; `code` is that of formats that have one. */
export function isDayFormat(id: number, code: string | undefined): boolean {
  return code === undefined ? dayFormats.has(id) : /[dy]/i.test(plainCode(code)) || /m{3}/i.test(plainCode(code))
}

/** Whether a number format shows a time of day and no day. */
export function isTimeFormat(id: number, code: string | undefined): boolean {
  return code === undefined ? timeFormats.has(id) : /h|s/i.test(plainCode(code))
}

/** The first section of a format without texts, escaped signs, colours and conditions. */
function plainCode(code: string): string {
  const bare = code.replace(/"[^"]*"|\\.|[_*]./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
  return (bare.split(';')[0] ?? '').replace(/general/gi, '')
}
