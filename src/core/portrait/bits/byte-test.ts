import type { TextOperator } from '../../../model/criterion/text-criterion'

const encoder = new TextEncoder()

/** Tells whether the bytes from `start` to `end` (a comparable text in UTF-8) pass. */
export type ByteTest = (bytes: Uint8Array, start: number, end: number) => boolean

/** The test of a text operator with at least one of the keys (comparable, not blank), on bytes, without making strings. */
export function byteTest(operator: TextOperator, keys: readonly string[]): ByteTest {
  const needles = keys.map((key) => encoder.encode(key))
  switch (operator) {
    case 'equals':
      return equalsOne(needles)
    case 'contains':
      return containsOne(needles)
    case 'startsWith':
      return startsWithOne(needles)
    case 'endsWith':
      return (bytes, start, end) =>
        needles.some((needle) => needle.length <= end - start && liesAt(needle, bytes, end - needle.length))
  }
}

function equalsOne(needles: readonly Uint8Array[]): ByteTest {
  const byHash = new Map<number, Uint8Array[]>()
  for (const needle of needles) {
    const hash = hashOf(needle, 0, needle.length)
    byHash.set(hash, [...(byHash.get(hash) ?? []), needle])
  }
  return (bytes, start, end) => {
    const candidates = byHash.get(hashOf(bytes, start, end))
    return candidates?.some((needle) => needle.length === end - start && liesAt(needle, bytes, start)) ?? false
  }
}

function startsWithOne(needles: readonly Uint8Array[]): ByteTest {
  const byFirst = groupedByFirstByte(needles)
  return (bytes, start, end) => {
    const candidates = byFirst[bytes[start] ?? 0]
    return candidates?.some((needle) => needle.length <= end - start && liesAt(needle, bytes, start)) ?? false
  }
}

function containsOne(needles: readonly Uint8Array[]): ByteTest {
  const byFirst = groupedByFirstByte(needles)
  return (bytes, start, end) => {
    for (let position = start; position < end; position++) {
      const candidates = byFirst[bytes[position] ?? 0]
      if (candidates === undefined) continue
      for (const needle of candidates)
        if (needle.length <= end - position && liesAt(needle, bytes, position)) return true
    }
    return false
  }
}

function groupedByFirstByte(needles: readonly Uint8Array[]): (Uint8Array[] | undefined)[] {
  const groups = new Array<Uint8Array[] | undefined>(256).fill(undefined)
  for (const needle of needles) {
    const first = needle[0] ?? 0
    const group = groups[first]
    if (group) group.push(needle)
    else groups[first] = [needle]
  }
  return groups
}

function liesAt(needle: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let index = 0; index < needle.length; index++) if (needle[index] !== bytes[start + index]) return false
  return true
}

/** Source: FNV-1a, 32 bits. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193)
  return hash
}
