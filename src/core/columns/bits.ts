import { loopsOver } from './column-memory'

/** A set of rows: row r is bit `r & 31` of word `r >>> 5`; bits at and beyond `length` are 0. */
export interface Bits {
  readonly words: Uint32Array
  readonly length: number
}

/** An empty set over so many rows. */
export function createBits(length: number): Bits {
  return { words: new Uint32Array(Math.ceil(length / 32)), length }
}

/** The set of all of so many rows. */
export function fullBits(length: number): Bits {
  const bits = createBits(length)
  bits.words.fill(0xffffffff)
  return trimmed(bits)
}

/** The set of the given rows. */
export function bitsOf(length: number, rows: Iterable<number>): Bits {
  const bits = createBits(length)
  for (const row of rows) setBit(bits, row)
  return bits
}

/** Puts a row into the set; the row must be below `length`. */
export function setBit(bits: Bits, row: number): void {
  const word = row >>> 5
  bits.words[word] = (bits.words[word] ?? 0) | (1 << (row & 31))
}

/** Tells whether a row is in the set. */
export function hasBit(bits: Bits, row: number): boolean {
  return (((bits.words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
}

/** Rows in both sets, which have the same length. */
export function andBits(one: Bits, other: Bits): Bits {
  const result = createBits(one.length)
  const { words } = result
  for (let word = 0; word < words.length; word++) words[word] = (one.words[word] ?? 0) & (other.words[word] ?? 0)
  return result
}

/** Rows in either set, which have the same length. */
export function orBits(one: Bits, other: Bits): Bits {
  const result = createBits(one.length)
  const { words } = result
  for (let word = 0; word < words.length; word++) words[word] = (one.words[word] ?? 0) | (other.words[word] ?? 0)
  return result
}

/** Rows in the first set and not in the second, which have the same length. */
export function andNotBits(one: Bits, other: Bits): Bits {
  const result = createBits(one.length)
  const { words } = result
  for (let word = 0; word < words.length; word++) words[word] = (one.words[word] ?? 0) & ~(other.words[word] ?? 0)
  return result
}

/** Rows that are not in the set. */
export function notBits(bits: Bits): Bits {
  const result = createBits(bits.length)
  const { words } = result
  for (let word = 0; word < words.length; word++) words[word] = ~(bits.words[word] ?? 0)
  return trimmed(result)
}

/** Number of rows in the set. */
export function countBits(bits: Bits): number {
  const { words } = bits
  const loops = loopsOver(words)
  if (loops) return loops.countBits(words.byteOffset, words.length)
  let count = 0
  for (let word = 0; word < words.length; word++) count += popcount(words[word] ?? 0)
  return count
}

const counts = new WeakMap<Bits, number>()

/** The same of a set that nobody changes any more; counted once. */
export function countOf(bits: Bits): number {
  const known = counts.get(bits)
  if (known !== undefined) return known
  const count = countBits(bits)
  counts.set(bits, count)
  return count
}

/** Says what `countOf` a set will tell, for whoever counted while it was written. */
export function keepCount(bits: Bits, count: number): void {
  counts.set(bits, count)
}

/** Visits the rows of the set in rising order. */
export function forEachRow(bits: Bits, visit: (row: number) => void): void {
  const { words } = bits
  for (let word = 0; word < words.length; word++) {
    let rest = words[word] ?? 0
    while (rest !== 0) {
      const lowest = rest & -rest
      visit((word << 5) + 31 - Math.clz32(lowest))
      rest ^= lowest
    }
  }
}

/** The rows of the set in rising order. */
export function rowsOf(bits: Bits): Uint32Array {
  const rows = new Uint32Array(countBits(bits))
  const { words } = bits
  let next = 0
  for (let word = 0; word < words.length; word++)
    for (let rest = words[word] as number; rest !== 0; rest &= rest - 1)
      rows[next++] = (word << 5) + 31 - Math.clz32(rest & -rest)
  return rows
}

/** Number of ones in a word of 32 bits. Source: Warren, Hacker's Delight, 5-1. */
export function popcount(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555)
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333)
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function trimmed(bits: Bits): Bits {
  const last = bits.length & 31
  const word = bits.words.length - 1
  if (last !== 0) bits.words[word] = (bits.words[word] ?? 0) & ((1 << last) - 1)
  return bits
}
