import type { ExportOptions } from '../../../../src/contract/requests'

/** Writes the cells of a row as a line of CSV without its end (RFC 4180): every cell quoted for a spreadsheet, else where it must be. */
export function csvLine(
  cells: readonly string[],
  { delimiter, guard }: Pick<ExportOptions, 'delimiter' | 'guard'>
): string {
  const all = guard === 'spreadsheet' || (cells.length === 1 && cells[0] === '')
  return cells
    .map((cell) => (all || mustBeQuoted(cell, delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(delimiter)
}

function mustBeQuoted(cell: string, delimiter: string): boolean {
  return cell.includes(delimiter) || /^[\s\ufeff]|["\r\n]|\s$/.test(cell)
}
