import type { TextColumn } from '../../model/customer-table'
import { collationWeights } from './collation-weights'
import { sortedOrder, sortedOrderSteps } from './sorted-order'

/** As many weights as fit into 53 bits alone, and beside the number of a row in a run. */
const firstLetters = 7
const nextLetters = 5
const mostInRun = 2 ** 17

/** Rows in the order of their letters, without case and accents. */
export interface LettersInOrder {
  readonly order: Uint32Array
  /** 1 where a row has the same letters as the one before it. */
  readonly same: Uint8Array
}

/** So many rows are read between two steps. */
const rowsInStep = 65_536

/** Sorts rows, whose texts consist of characters with weights, by some letters at a time: those alike so far by the next ones. */
export function* lettersInOrderSteps(column: TextColumn, rows: Uint32Array): Generator<void, LettersInOrder> {
  const reader = letterReader(column)
  const same = new Uint8Array(rows.length)
  const keys = new Float64Array(rows.length)
  for (let index = 0; index < rows.length; index++) {
    keys[index] = reader.next(rows[index] as number, firstLetters)
    if (index % rowsInStep === 0) yield
  }
  const places = yield* sortedOrderSteps(keys, false)
  const order = places.map((place) => rows[place] as number)
  const runs: number[] = []
  takeRuns(0, rows.length, (index) => keys[places[index] as number] as number, { base: reader.base, same, runs })
  for (let sinceStep = 0; runs.length > 0;) {
    const end = runs.pop() as number
    const start = runs.pop() as number
    const sorted = end - start > mostInRun ? sortLongRun(order, start, end, reader) : sortRun(order, start, end, reader)
    takeRuns(start, end, (index) => sorted[index - start] as number, { base: reader.base, same, runs })
    sinceStep += end - start
    if (sinceStep < rowsInStep) continue
    sinceStep = 0
    yield
  }
  return { order, same }
}

interface Runs {
  readonly base: number
  readonly same: Uint8Array
  /** Starts and ends of runs that are alike so far and have more letters. */
  readonly runs: number[]
}

/** A key whose last weight is 0 is of a text that has ended. */
function takeRuns(start: number, end: number, keyAt: (index: number) => number, { base, same, runs }: Runs): void {
  for (let first = start; first < end;) {
    const key = keyAt(first)
    let next = first + 1
    while (next < end && keyAt(next) === key) next++
    if (next - first > 1 && key % base === 0) same.fill(1, first + 1, next)
    else if (next - first > 1) runs.push(first, next)
    first = next
  }
}

/** Sorts a run by its next letters; the keys in their order. */
function sortRun(order: Uint32Array, start: number, end: number, reader: LetterReader): Float64Array {
  const keys = new Float64Array(end - start)
  const rows = order.slice(start, end)
  for (let index = 0; index < keys.length; index++)
    keys[index] = reader.next(rows[index] as number, nextLetters) * mostInRun + index
  keys.sort()
  for (let index = 0; index < keys.length; index++) {
    const joined = keys[index] as number
    const key = Math.floor(joined / mostInRun)
    order[start + index] = rows[joined - key * mostInRun] as number
    keys[index] = key
  }
  return keys
}

function sortLongRun(order: Uint32Array, start: number, end: number, reader: LetterReader): Float64Array {
  const rows = order.slice(start, end)
  const keys = Float64Array.from(rows, (row) => reader.next(row, firstLetters))
  const places = sortedOrder(keys, false)
  order.set(
    places.map((place) => rows[place] as number),
    start
  )
  return Float64Array.from(places, (place) => keys[place] as number)
}

/** Reads texts letter by letter, each from where it was left. */
interface LetterReader {
  readonly base: number
  /** The weights of the next letters as digits of one number; 0 after the end. */
  next(row: number, letters: number): number
}

function letterReader({ bytes, offsets }: TextColumn): LetterReader {
  const { weights, base } = collationWeights()
  const cursors = offsets.slice()
  return {
    base,
    next(row, letters) {
      const end = offsets[row + 1] as number
      let at = cursors[row] as number
      let key = 0
      for (let letter = 0; letter < letters; letter++) {
        key *= base
        if (at >= end) continue
        const byte = bytes[at++] as number
        key += weights[byte < 128 ? byte : ((byte & 31) << 6) | ((bytes[at++] as number) & 63)] as number
      }
      cursors[row] = at
      return key
    }
  }
}
