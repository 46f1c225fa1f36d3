import type { TextColumn } from '../../model/customer-table'
import type { IdSet } from '../../model/people'
import { createBits, setBit, type Bits } from '../columns/bits'
import { halfOfId } from './id-set'

const found = new WeakMap<TextColumn, WeakMap<IdSet, Bits>>()

/** The rows of a set of ids: one pass over all rows, kept as long as the ids and the set are. */
export function rowsOfIds(ids: TextColumn, wanted: IdSet): Bits {
  const ofIds = found.get(ids) ?? new WeakMap<IdSet, Bits>()
  found.set(ids, ofIds)
  const bits = ofIds.get(wanted) ?? findRowsOf(ids, wanted)
  ofIds.set(wanted, bits)
  return bits
}

function findRowsOf({ bytes, offsets }: TextColumn, wanted: IdSet): Bits {
  const rows = offsets.length - 1
  const bits = createBits(rows)
  if (wanted.length === 0) return bits
  const table = slotsOf(wanted)
  for (let row = 0; row < rows; row++) {
    const start = offsets[row] ?? 0
    if ((offsets[row + 1] ?? start) - start !== 16) continue
    if (isIn(table, halfOfId(bytes, start + 8), halfOfId(bytes, start))) setBit(bits, row)
  }
  return bits
}

/** Places of the ids of a set by their lower half, which is a hash: open addressing, 0 is free. */
interface Slots {
  readonly halves: Uint32Array
  readonly places: Uint32Array
  readonly mask: number
}

function slotsOf(wanted: IdSet): Slots {
  const halves = new Uint32Array(wanted.buffer, wanted.byteOffset, 2 * wanted.length)
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * wanted.length + 1)))
  const mask = places.length - 1
  for (let place = 0; place < wanted.length; place++) {
    let slot = (halves[2 * place] as number) & mask
    while (places[slot] !== 0) slot = (slot + 1) & mask
    places[slot] = place + 1
  }
  return { halves, places, mask }
}

function isIn({ halves, places, mask }: Slots, low: number, high: number): boolean {
  for (let slot = low & mask; places[slot] !== 0; slot = (slot + 1) & mask) {
    const place = (places[slot] as number) - 1
    if (halves[2 * place] === low && halves[2 * place + 1] === high) return true
  }
  return false
}
