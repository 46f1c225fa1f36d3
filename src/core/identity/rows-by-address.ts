import type { TextOfRow } from './shared-values'
import type { Spelling } from './spelling'

/** Rows between two steps. */
const stride = 4096

/** Stands for an address that is several rows'. */
export const severalRows = -1

/** The one row that has each of the wanted addresses, in the form in which they are compared; `severalRows` where there are more. */
export function* rowsByAddress(
  columns: readonly TextOfRow[],
  rows: number,
  spelling: Spelling,
  wanted: ReadonlySet<string>
): Generator<void, Map<string, number>> {
  const rowOf = new Map<string, number>()
  if (wanted.size === 0) return rowOf
  const places = new Uint8Array(1 << 24)
  for (const address of wanted) {
    const place = spelling.sieve(address)
    if (place !== -1) places[place] = 1
  }
  for (const textOf of columns)
    for (let row = 0; row < rows; row++) {
      if (row % stride === 0) yield
      const text = textOf(row)
      if (text === '') continue
      for (const part of spelling.parts(text)) {
        const place = spelling.sieve(part)
        if (place === -1 || places[place] === 0) continue
        const address = spelling.key(part)
        if (address === null || !wanted.has(address)) continue
        const known = rowOf.get(address)
        rowOf.set(address, known === undefined || known === row ? row : severalRows)
      }
    }
  return rowOf
}
