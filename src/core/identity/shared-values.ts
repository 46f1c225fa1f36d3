import type { Spelling } from './spelling'

/** A column as texts, '' where unknown. */
export type TextOfRow = (row: number) => string

/** A value in the form in which it is compared, and the rows that have it, at least two, each once, in their order. */
export interface SharedRows {
  readonly value: string
  readonly rows: readonly number[]
}

/** Rows between two steps. */
const stride = 4096
/** What stands for a row: no value, or several. */
const [none, several] = [-1, -2]

/**
 * The values that several rows share, in any of the columns. A first pass counts what a sieve tells of each value; only what
 * more than one value falls to is read wholly. `tell` gets how many cells were looked at.
 */
export function* sharedValues(
  columns: readonly TextOfRow[],
  rows: number,
  spelling: Spelling,
  tell: (cells: number) => void = () => undefined
): Generator<void, SharedRows[]> {
  const counts = new Uint8Array(1 << 24)
  const marks: Int32Array[] = []
  for (const [number, textOf] of columns.entries()) {
    const ofColumn = new Int32Array(rows).fill(none)
    marks.push(ofColumn)
    for (let row = 0; row < rows; row++) {
      if (row % stride === 0) {
        tell(number * rows + row)
        yield
      }
      ofColumn[row] = counted(textOf(row), spelling, counts)
    }
  }
  const rowsOf = new Map<string, number[]>()
  for (const [number, textOf] of columns.entries())
    for (let row = 0; row < rows; row++) {
      if (row % stride === 0) yield
      const mark = marks[number]?.[row] ?? none
      if (mark === several || (mark !== none && (counts[mark] as number) > 1)) take(textOf(row), row, spelling, rowsOf)
    }
  return [...rowsOf].flatMap(([value, found]) => {
    const distinct = [...new Set(found)]
    return distinct.length > 1 ? [{ value, rows: distinct.sort((one, other) => one - other) }] : []
  })
}

/** Counts the values of a cell, up to two of each, and tells what stands for the cell. */
function counted(text: string, spelling: Spelling, counts: Uint8Array): number {
  if (text === '') return none
  const parts = spelling.parts(text)
  let mark = none
  for (const part of parts) {
    const place = spelling.sieve(part)
    if (place === -1) continue
    if ((counts[place] as number) < 2) counts[place] = (counts[place] as number) + 1
    mark = mark === none ? place : several
  }
  return mark
}

function take(text: string, row: number, spelling: Spelling, rowsOf: Map<string, number[]>): void {
  for (const part of spelling.parts(text)) {
    const value = spelling.key(part)
    if (value === null) continue
    const rows = rowsOf.get(value)
    if (rows) rows.push(row)
    else rowsOf.set(value, [row])
  }
}
