import type { TextOperator } from '../../../model/criterion/text-criterion'

const encoder = new TextEncoder()
const base = 0x01000193
const filterMask = 0xffff

/** Tells whether the bytes from `start` to `end` (a comparable text in UTF-8) pass. */
export type ByteTest = (bytes: Uint8Array, start: number, end: number) => boolean

/** Needles of one length: whether one of them lies at a place whose bytes have the given hash. */
interface NeedlesOfLength {
  readonly length: number
  liesAt(bytes: Uint8Array, start: number, hash: number): boolean
}

/**
 * The test of a text operator with at least one of the keys (comparable, not blank), on bytes, without making strings.
 * Needles are found by their hash, one look for each different length, so that a pasted list of thousands stays quick.
 */
export function byteTest(operator: TextOperator, keys: readonly string[]): ByteTest {
  const groups = groupedByLength(keys.map((key) => encoder.encode(key)))
  switch (operator) {
    case 'equals': {
      const byLength = new Map(groups.map((group) => [group.length, group]))
      return (bytes, start, end) => byLength.get(end - start)?.liesAt(bytes, start, hashOf(bytes, start, end)) ?? false
    }
    case 'contains': {
      const searches = groups.map(containsOne)
      return (bytes, start, end) => searches.some((search) => search(bytes, start, end))
    }
    case 'startsWith':
      return (bytes, start, end) => groups.some((group) => liesWhole(group, bytes, start, end, start))
    case 'endsWith':
      return (bytes, start, end) => groups.some((group) => liesWhole(group, bytes, start, end, end - group.length))
  }
}

function groupedByLength(needles: readonly Uint8Array[]): NeedlesOfLength[] {
  const lengths = [...new Set(needles.map(({ length }) => length))].sort((one, other) => one - other)
  return lengths.map((length) =>
    needlesOf(
      length,
      needles.filter((needle) => needle.length === length)
    )
  )
}

function needlesOf(length: number, needles: readonly Uint8Array[]): NeedlesOfLength {
  const byHash = new Map<number, Uint8Array[]>()
  const filter = new Uint8Array(filterMask + 1)
  for (const needle of needles) {
    const hash = hashOf(needle, 0, length)
    const alike = byHash.get(hash)
    if (alike) alike.push(needle)
    else byHash.set(hash, [needle])
    filter[hash & filterMask] = 1
  }
  return {
    length,
    liesAt(bytes, start, hash) {
      if (filter[hash & filterMask] === 0) return false
      return byHash.get(hash)?.some((needle) => isSame(needle, bytes, start)) ?? false
    }
  }
}

function liesWhole(group: NeedlesOfLength, bytes: Uint8Array, start: number, end: number, at: number): boolean {
  if (group.length > end - start) return false
  return group.liesAt(bytes, at, hashOf(bytes, at, at + group.length))
}

/** The hash of the window moves along by one byte in and one byte out. Source: Karp and Rabin. */
function containsOne(group: NeedlesOfLength): ByteTest {
  const { length } = group
  let highest = 1
  for (let power = 1; power < length; power++) highest = Math.imul(highest, base)
  return (bytes, start, end) => {
    if (length > end - start) return false
    let hash = hashOf(bytes, start, start + length)
    for (let position = start; ; position++) {
      if (group.liesAt(bytes, position, hash)) return true
      if (position + length >= end) return false
      const left = (hash - Math.imul((bytes[position] ?? 0) + 1, highest)) | 0
      hash = (Math.imul(left, base) + (bytes[position + length] ?? 0) + 1) | 0
    }
  }
}

function isSame(needle: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let index = 0; index < needle.length; index++) if (needle[index] !== bytes[start + index]) return false
  return true
}

/** A polynomial of the bytes, in 32 bits. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0
  for (let index = start; index < end; index++) hash = (Math.imul(hash, base) + (bytes[index] ?? 0) + 1) | 0
  return hash
}
