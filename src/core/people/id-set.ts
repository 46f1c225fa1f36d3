import type { TextColumn } from '../../model/customer-table'
import type { IdSet } from '../../model/people'

/** The number that the 16 hexadecimal digits of an id are. */
export function idNumber(id: string): bigint {
  return BigInt(`0x${id}`)
}

/** The id of a number. */
export function idText(number: bigint): string {
  return number.toString(16).padStart(16, '0')
}

/** Gathers ids into a set. */
export interface IdGatherer {
  /** The id of a row; what is no id of 16 hexadecimal digits is left out. */
  add(ids: TextColumn, row: number): void
  finish(): IdSet
}

/** An empty gatherer. */
export function createIdGatherer(): IdGatherer {
  let halves = new Uint32Array(64)
  let used = 0
  return {
    add({ bytes, offsets }, row) {
      const start = offsets[row] ?? 0
      if ((offsets[row + 1] ?? start) - start !== 16) return
      const [high, low] = [halfOfId(bytes, start), halfOfId(bytes, start + 8)]
      if (high === notHex || low === notHex) return
      if (used === halves.length) {
        const larger = new Uint32Array(used * 2)
        larger.set(halves)
        halves = larger
      }
      halves[used++] = low
      halves[used++] = high
    },
    finish: () => setOf(new BigUint64Array(halves.slice(0, used).buffer))
  }
}

/** The set of ids in any order; sorts the array that it is given. */
export function setOf(ids: BigUint64Array): IdSet {
  ids.sort()
  let kept = 0
  for (const id of ids) if (kept === 0 || id !== ids[kept - 1]) ids[kept++] = id
  return ids.slice(0, kept)
}

/** Who is in any of the sets. */
export function unionOfIds(sets: readonly IdSet[]): IdSet {
  const [only] = sets
  if (only && sets.length === 1) return only
  const all = new BigUint64Array(sets.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const set of sets) {
    all.set(set, at)
    at += set.length
  }
  return setOf(all)
}

/** The set without some; the same one when none of them is in it. */
export function withoutIds(set: IdSet, few: ReadonlySet<bigint>): IdSet {
  return [...few].some((id) => hasId(set, id)) ? set.filter((id) => !few.has(id)) : set
}

/** Whether an id is in a set. */
export function hasId(set: IdSet, id: bigint): boolean {
  let [low, high] = [0, set.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((set[middle] as bigint) < id) low = middle + 1
    else high = middle
  }
  return set[low] === id
}

/** No half of an id: what `halfOfId` answers for other bytes than hexadecimal digits. */
export const notHex = -1

const digits = new Int8Array(256).fill(-1)
for (const [digit, character] of [...'0123456789abcdef'].entries()) digits[character.charCodeAt(0)] = digit

/** The number that 8 hexadecimal digits of a text are, or `notHex`. */
export function halfOfId(bytes: Uint8Array, start: number): number {
  let half = 0
  for (let at = start; at < start + 8; at++) {
    const digit = digits[bytes[at] ?? 0] as number
    if (digit < 0) return notHex
    half = half * 16 + digit
  }
  return half
}
