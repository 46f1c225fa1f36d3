import type { Profile } from '../profiles/profile'

/** A line of a CSV file (RFC 4180). A single empty cell is quoted, so that its line is not blank. */
export function csvLine(
  cells: readonly string[],
  { delimiter, lineEnd, quotes }: Pick<Profile, 'delimiter' | 'lineEnd' | 'quotes'>
): string {
  const isAlone = cells.length === 1
  const written = cells.map((cell) => {
    const needs =
      quotes === 'all' || (isAlone && cell === '') || cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell)
    return needs ? `"${cell.replaceAll('"', '""')}"` : cell
  })
  return written.join(delimiter) + lineEnd
}
