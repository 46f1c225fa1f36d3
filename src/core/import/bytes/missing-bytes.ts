import type { ColumnMemory } from '../../columns/column-memory'
import { missingSpellings } from '../values/missing'
import { createByteTable, enterBytes, findBytes, type ByteTable } from './byte-table'

/** The spellings of "no value" as bytes. */
export interface MissingBytes {
  /** For each first byte, a bit for each length in bytes (below 32) that a spelling with it has. */
  readonly lengths: Uint32Array
  readonly table: ByteTable
}

const encoder = new TextEncoder()

/** The spellings of `isMissing`, in a memory. */
export function createMissingBytes(memory: ColumnMemory): MissingBytes {
  const missing = { lengths: memory.allocate('u32', 256), table: createByteTable(memory) }
  for (const spelling of missingSpellings) {
    const bytes = encoder.encode(spelling)
    if (bytes.length > 31) throw new RangeError('a spelling of a missing value has more than 31 bytes')
    const first = bytes[0] ?? 0
    missing.lengths[first] = (missing.lengths[first] ?? 0) | (1 << bytes.length)
    enterBytes(missing.table, bytes, 0, bytes.length, 1)
  }
  return missing
}

/** Whether a trimmed text in UTF-8 stands for "no value", as `isMissing` says. */
export function isMissingBetween(missing: MissingBytes, bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start
  if (length === 0) return true
  if (length > 31 || (((missing.lengths[bytes[start] ?? 0] ?? 0) >>> length) & 1) === 0) return false
  return findBytes(missing.table, bytes, start, end) >= 0
}
