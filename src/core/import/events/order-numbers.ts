import { ownOrders } from '../../../model/customer-table'
import { createGrowingArray, type FillingRoom } from '../fill/growing-array'
import { rowsInBatch, type RowBatch } from '../bytes/row-batch'
import { createTextNumbers } from './text-numbers'

const mask = 0x7fffffff

/** What a column of order numbers comes to. */
export interface OrderNumbers {
  /**
   * For each line the number of its order, distinct within the customer: a hash of the order's number in the file, so that
   * the same order has the same number in the next file; lines without one have `ownOrders` and more. Null when no line has one.
   */
  readonly orderOf: Uint32Array | null
  /** Whether a line's order number is that of a cancellation: C and digits. */
  isReturn(line: number): boolean
}

/** Takes a column of order numbers. */
export interface OrderNumberFiller {
  take(batch: RowBatch): void
  /** `customers` has the place of the customer of each line. */
  finish(customers: Uint32Array): OrderNumbers
}

/** A filler of order numbers, found by their bytes. */
export function orderNumberFiller(room: FillingRoom): OrderNumberFiller {
  const known = createTextNumbers(room.memory)
  const codes = createGrowingArray('u32', room)
  const hashes = createGrowingArray('u32', room)
  const returns = createGrowingArray('u8', room)
  const some = room.memory.allocate('u32', rowsInBatch)
  const freshHashes = room.memory.allocate('u32', rowsInBatch)
  const freshReturns = room.memory.allocate('u8', rowsInBatch)
  hashes.append([0])
  returns.append([0])
  return {
    take(batch) {
      const { bytes, starts, ends, odd, count } = batch
      const fresh = known.look(batch, some, odd)
      for (let each = 0; each < fresh; each++) {
        const start = starts[odd[each] as number] as number
        const end = ends[odd[each] as number] as number
        freshHashes[each] = hashOf(bytes, start, end)
        freshReturns[each] = isCancellation(bytes, start, end) ? 1 : 0
      }
      hashes.append(freshHashes.subarray(0, fresh))
      returns.append(freshReturns.subarray(0, fresh))
      codes.append(some.subarray(0, count))
    },
    finish(customers) {
      const lines = codes.finish()
      const ofReturns = returns.finish()
      const isReturn = (line: number): boolean => ofReturns[lines[line] ?? 0] === 1
      if (known.count() === 0) return { orderOf: null, isReturn }
      return { orderOf: numbersOf(lines, hashes.finish(), customers), isReturn }
    }
  }
}

function numbersOf(lines: Uint32Array, hashes: Uint32Array, customers: Uint32Array): Uint32Array {
  const doubtful = doubtfulHashes(hashes)
  const takenBy = new Map<string, number>()
  const orderOf = new Uint32Array(lines.length)
  for (let line = 0; line < lines.length; line++) {
    const code = lines[line] as number
    let hash = code === 0 ? ownOrders + line : (hashes[code] as number)
    if (doubtful.size > 0 && doubtful.has(hash)) hash = freeNumber(hash, code, customers[line] as number, takenBy)
    orderOf[line] = hash
  }
  return orderOf
}

/** Hashes that several order numbers have. */
function doubtfulHashes(hashes: Uint32Array): ReadonlySet<number> {
  const sorted = hashes.slice(1).sort()
  const several = new Set<number>()
  for (let at = 1; at < sorted.length; at++) if (sorted[at] === sorted[at - 1]) several.add(sorted[at] as number)
  return several
}

/** The hash, or the next number that no other order of the customer with the same hash has. */
function freeNumber(hash: number, code: number, customer: number, takenBy: Map<string, number>): number {
  for (let number = hash; ; number = (number + 1) & mask) {
    const name = `${customer} ${number}`
    const other = takenBy.get(name)
    if (other !== undefined && other !== code) continue
    takenBy.set(name, code)
    return number
  }
}

/** FNV-1a of the bytes, 31 bits: files of events hold it, so it may not change. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return (hash ^ (hash >>> 15)) & mask
}

function isCancellation(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start]
  if ((first !== 67 && first !== 99) || end - start < 2) return false
  for (let at = start + 1; at < end; at++) if ((bytes[at] as number) < 48 || (bytes[at] as number) > 57) return false
  return true
}
