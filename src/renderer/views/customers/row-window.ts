/** A table of rows of the same height in a scrolled box; sizes in pixels. */
export interface RowTable {
  readonly rows: number
  readonly rowHeight: number
  /** What of the box rows can be seen in. */
  readonly sight: number
}

/** The rows in sight: the first and, not included, the one after the last, and where the first stands below the top of the sight (above it: negative). */
export interface RowWindow {
  readonly first: number
  readonly end: number
  readonly shift: number
}

/** The tallest that rows together may be: Chromium ends an element at 33,554,428 px. */
export const tallest = 33_000_000
const overscan = 6

/** The height of the scrolled content: of all rows, or as tall as it may be. */
export function contentHeight({ rows, rowHeight }: RowTable): number {
  return Math.min(rows * rowHeight, tallest)
}

/** How many pixels of rows one pixel of scrolling passes: 1, more where all rows would be taller than content may be. */
function stretch(table: RowTable): number {
  const rest = contentHeight(table) - table.sight
  return rest <= 0 ? 1 : (table.rows * table.rowHeight - table.sight) / rest
}

/** The rows in sight at a scroll position, and a few around them. */
export function rowWindow(table: RowTable, scrollTop: number): RowWindow {
  const { rows, rowHeight, sight } = table
  const start = Math.max(0, Math.min(scrollTop, contentHeight(table) - sight))
  const passed = start * stretch(table)
  const first = Math.max(0, Math.min(rows, Math.floor(passed / rowHeight)) - overscan)
  const end = Math.min(rows, Math.ceil((passed + sight) / rowHeight) + overscan)
  return { first, end, shift: first * rowHeight - passed }
}

/** The scroll position, closest to the one of now, at which a row is wholly in sight. */
export function scrollTopFor(table: RowTable, row: number, scrollTop: number): number {
  const { rowHeight, sight } = table
  const factor = stretch(table)
  const passed = scrollTop * factor
  if (row * rowHeight < passed) return (row * rowHeight) / factor
  const least = (row + 1) * rowHeight - sight
  return least > passed ? Math.max(0, least) / factor : scrollTop
}
