/** The most entries that one list can leave out. */
export const mostSuppressed = 100_000
const longest = 400
const separators = /[;,\t]/
const tableSeparators = /\t/
const phoneHeader = /phone|mobile|sms|\btel|тел|моб|kom[oó]rk/iu
const date = /^(\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})\b/

/**
 * Entries of a pasted list: parted by lines, semicolons, commas and tabs, each once, without quotes around them. Of several columns out of
 * a spreadsheet only e-mails and phones are entries.
 */
export function suppressedEntries(text: string): string[] {
  if (hasColumns(linesOf(text, tableSeparators))) return entriesOfFile(text)
  return distinct(linesOf(text, separators).flat())
}

/**
 * Entries of a file: all cells where it has one column, and of several only e-mails and phones, because a number of a row or an amount
 * would pass for the key of a customer. A phone is one that begins with a plus or stands in a column that is called so.
 */
export function entriesOfFile(text: string): string[] {
  const lines = linesOf(text, separators)
  if (!hasColumns(lines)) return distinct(lines.flat())
  const phones = new Set(lines[0]?.flatMap((header, column) => (phoneHeader.test(header) ? [column] : [])))
  return distinct(lines.flatMap((cells) => cells.filter((cell, column) => isAddress(cell, phones.has(column)))))
}

function linesOf(text: string, parted: RegExp): string[][] {
  return text.split(/[\r\n]+/).map((line) => line.split(parted).map(bare))
}
function bare(cell: string): string {
  return cell.replace(/^[\s"'\ufeff]+|[\s"']+$/g, '')
}
function hasColumns(lines: readonly (readonly string[])[]): boolean {
  return lines.some((cells) => cells.filter((cell) => cell !== '').length > 1)
}
function isAddress(cell: string, isPhoneColumn: boolean): boolean {
  if (/^[^\s@]+@[^\s@]+$/u.test(cell)) return true
  if (!/^\+?[\d\s().-]+$/.test(cell) || date.test(cell)) return false
  return (isPhoneColumn || cell.startsWith('+')) && cell.replace(/\D/g, '').length >= 7
}
function distinct(entries: readonly string[]): string[] {
  return [...new Set(entries.filter((entry) => entry !== '' && entry.length <= longest))]
}
