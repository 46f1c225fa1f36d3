/** Which side of a column its cells stand at. */
export type Side = 'left' | 'right'

/** Rows under headings as lines, columns aligned and parted by two spaces. */
export function tableLines(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  sides: readonly Side[]
): string[] {
  const lines = [headings, ...rows]
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => widthOf(line[column] ?? ''))))
  const written = lines.map((line) => line.map((cell, column) => pad(cell, widths[column] ?? 0, sides[column])))
  const rule = widths.map((width) => '─'.repeat(width))
  const [first = [], ...rest] = written
  return [first, rule, ...rest].map((cells) => cells.join('  ').trimEnd())
}

function pad(cell: string, width: number, side: Side | undefined): string {
  const blank = ' '.repeat(Math.max(0, width - widthOf(cell)))
  return side === 'right' ? blank + cell : cell + blank
}

/** Characters as a terminal counts them, without combining marks. */
function widthOf(text: string): number {
  return [...text.normalize('NFC').replace(/\p{Mn}/gu, '')].length
}
