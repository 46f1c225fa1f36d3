import type { TextColumn } from '../../model/customer-table'
import { textAt } from '../columns/text-column'

const slots = 1 << 16

/** The rows of wanted ids, found in one pass that makes no text but of those that may be one. */
export function findRows(ids: TextColumn, wanted: Iterable<string>): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  const left = new Set(wanted)
  if (left.size === 0) return rows
  const { bytes, offsets } = ids
  const endings = new Uint8Array(slots)
  for (const id of left) endings[endingOf(id.charCodeAt(id.length - 2), id.charCodeAt(id.length - 1))] = 1
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1] ?? 0
    if (endings[endingOf(bytes[end - 2] ?? 0, bytes[end - 1] ?? 0)] === 0) continue
    const id = textAt(ids, row)
    if (left.has(id) && !rows.has(id)) rows.set(id, row)
  }
  return rows
}

function endingOf(first: number, second: number): number {
  return ((first & 0xff) << 8) | (second & 0xff)
}
