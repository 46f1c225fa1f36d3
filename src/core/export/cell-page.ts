/** Where cells are written one after the other. Before each cell at least `reserve` bytes are free behind the place where it begins. */
export interface CellPage {
  bytes: Uint8Array
  readonly reserve: number
  /** Cells that got an apostrophe so far. */
  guarded: number
}

/** Writes the cell of a row from a place on the page and gives the place behind it. */
export type CellWriter = (row: number, at: number) => number

/** The most bytes that a number, a day or an age takes; a number without exponent has at most 310 characters. */
const fixedCellBytes = 352

/** Room for the texts of a last line, so that a page seldom grows. */
const slack = 65_536

/** A page for lines of so many cells, of which the last may begin before `fullAt`. `allocate` gives its bytes, all 0. */
export function createCellPage(
  cells: number,
  fullAt: number,
  allocate: (length: number) => Uint8Array = (length) => new Uint8Array(length)
): CellPage {
  const reserve = (cells + 1) * fixedCellBytes
  return { bytes: allocate(fullAt + reserve + (fullAt > slack ? slack : 0)), reserve, guarded: 0 }
}

/** Makes room for so many bytes from a place on, and the reserve behind them. */
export function makeRoom(page: CellPage, at: number, more: number): void {
  const needed = at + more + page.reserve
  if (needed <= page.bytes.length) return
  const larger = new Uint8Array(Math.max(needed, page.bytes.length * 2))
  larger.set(page.bytes.subarray(0, at))
  page.bytes = larger
}
