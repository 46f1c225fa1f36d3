import type { Codes } from './count-groups'

/** Rows beside the groups they are in; a row of several groups stands several times. */
export interface PlacedRows {
  readonly rows: Uint32Array
  readonly groups: Uint32Array
}

/** The groups of rows: `codes[row]`, or those from `offsets[row]` to `offsets[row + 1]`, group 0 when there are none. */
export function placeRows(codes: Codes, offsets: Uint32Array | null, rows: Uint32Array): PlacedRows {
  if (offsets) return placeMentions(codes, offsets, rows)
  const groups = new Uint32Array(rows.length)
  for (let index = 0; index < rows.length; index++) groups[index] = codes[rows[index] as number] as number
  return { rows, groups }
}

/** The same of all rows. */
export function placeAll(codes: Codes, offsets: Uint32Array): PlacedRows {
  return placeMentions(
    codes,
    offsets,
    Uint32Array.from({ length: offsets.length - 1 }, (_, row) => row)
  )
}

function placeMentions(codes: Codes, offsets: Uint32Array, rows: Uint32Array): PlacedRows {
  let length = 0
  for (const row of rows) length += Math.max(1, (offsets[row + 1] as number) - (offsets[row] as number))
  const placed = { rows: new Uint32Array(length), groups: new Uint32Array(length) }
  let next = 0
  for (const row of rows) {
    const end = offsets[row + 1] as number
    let mention = offsets[row] as number
    do {
      placed.rows[next] = row
      placed.groups[next++] = mention < end ? (codes[mention] as number) : 0
    } while (++mention < end)
  }
  return placed
}
