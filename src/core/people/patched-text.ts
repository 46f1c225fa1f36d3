import type { TextColumn } from '../../model/customer-table'
import { splicedOffsets, splicedParts } from './spliced-parts'

const encoder = new TextEncoder()

/** A copy of a text column with other texts in some rows; null is unknown. */
export function patchedText(column: TextColumn, values: ReadonlyMap<number, string | null>): TextColumn {
  const parts = new Map([...values].map(([row, text]) => [row, encoder.encode(text ?? '')]))
  const offsets = splicedOffsets(column.offsets, parts)
  const bytes = new Uint8Array(offsets[offsets.length - 1] ?? 0)
  splicedParts(column.bytes, column.offsets, parts, bytes)
  return { kind: 'text', bytes, offsets }
}
