/** A loop that is called again and again is made faster meanwhile. */
const rowsAtOnce = 32_768

/** Walks rows from 0 on in pieces: `work` gets the first row of each and how many there are. */
export function inPieces(rows: number, work: (row: number, count: number) => void): void {
  for (let row = 0; row < rows; row += rowsAtOnce) work(row, Math.min(rowsAtOnce, rows - row))
}
