/** The group of each row, 0 where it has none or it is unknown. */
export type Codes = Uint8Array | Uint16Array | Uint32Array

/** Adds to the count of each group (by its code), or with -1 takes away, one for each of the rows. */
export function countCodes(codes: Codes, rows: Uint32Array, by: 1 | -1, counts: Int32Array): void {
  for (let index = 0; index < rows.length; index++) {
    const code = codes[rows[index] as number] as number
    counts[code] = (counts[code] as number) + by
  }
}

/** The same of rows that are in several groups, `offsets[row]` to `offsets[row + 1]` of the codes; those in none count in group 0. */
export function countMentions(
  codes: Codes,
  offsets: Uint32Array,
  rows: Uint32Array,
  by: 1 | -1,
  counts: Int32Array
): void {
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as number
    const end = offsets[row + 1] as number
    let mention = offsets[row] as number
    if (mention === end) counts[0] = (counts[0] as number) + by
    for (; mention < end; mention++) {
      const code = codes[mention] as number
      counts[code] = (counts[code] as number) + by
    }
  }
}

/** Adds one to the count of each code. */
export function countAll(codes: Codes, counts: Int32Array): void {
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number
    counts[code] = (counts[code] as number) + 1
  }
}

/** How many rows have no code: they end where they begin. */
export function emptyStretches(offsets: Uint32Array): number {
  let empty = 0
  for (let row = 1; row < offsets.length; row++) if (offsets[row] === offsets[row - 1]) empty++
  return empty
}
