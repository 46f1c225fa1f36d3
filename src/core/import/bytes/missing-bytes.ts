import type { ColumnMemory } from '../../columns/column-memory'
import { missingSpellings } from '../values/missing'

const encoder = new TextEncoder()
const spellings = missingSpellings.map((text) => encoder.encode(text))
const longest = Math.max(...spellings.map((bytes) => bytes.length))

/** For each first byte, a bit for each length in bytes that a spelling of "no value" with it has. */
const lengthsByFirst = new Uint32Array(256)
const byFirst = new Map<number, Uint8Array[]>()
for (const bytes of spellings) {
  const first = bytes[0] ?? 0
  lengthsByFirst[first] = (lengthsByFirst[first] ?? 0) | (1 << bytes.length)
  byFirst.set(first, [...(byFirst.get(first) ?? []), bytes])
}
if (longest > 31) throw new RangeError('a spelling of a missing value has more than 31 bytes')

/** A copy of the table in a memory: for each first byte, a bit for each length of a spelling of "no value". */
export function missingLengthsIn(memory: ColumnMemory): Uint32Array {
  const table = memory.allocate('u32', 256)
  table.set(lengthsByFirst)
  return table
}

/** Whether a trimmed text in UTF-8 stands for "no value", as `isMissing` says. */
export function isMissingBetween(bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start
  if (length === 0) return true
  if (length > longest || (((lengthsByFirst[bytes[start] ?? 0] ?? 0) >>> length) & 1) === 0) return false
  return (byFirst.get(bytes[start] ?? 0) ?? []).some((spelling) => equals(spelling, bytes, start, length))
}

function equals(spelling: Uint8Array, bytes: Uint8Array, start: number, length: number): boolean {
  if (spelling.length !== length) return false
  for (let at = 0; at < length; at++) if (spelling[at] !== bytes[start + at]) return false
  return true
}
