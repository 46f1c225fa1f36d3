import type { TextColumn } from '../../model/customer-table'
import { collationWeights, collator } from './collation-weights'
import { lettersInOrderSteps, type LettersInOrder } from './letters-in-order'
import { textAt } from './text-column'
import { walked } from './walked'

const mostOdd = 50_000
/** So many groups of equal texts are ranked between two steps. */
const groupsInStep = 16_384

/**
 * Numbers in the order in which people read the texts, the same for equal ones; '' has none (NaN). Only texts with the same
 * letters, and those with characters beyond the usual alphabets, are compared as strings.
 */
export function textRanks(column: TextColumn): Float64Array {
  return walked(textRankSteps(column))
}

/** The same in steps. */
export function* textRankSteps(column: TextColumn): Generator<void, Float64Array> {
  const { plain, odd } = plainAndOdd(column)
  if (odd.length > mostOdd)
    return ranksOfTexts(Array.from({ length: column.offsets.length - 1 }, (_, row) => textAt(column, row)))
  const ranks = new Float64Array(column.offsets.length - 1).fill(NaN)
  yield
  const starts = yield* rankPlainSteps(column, yield* lettersInOrderSteps(column, plain), ranks)
  yield
  rankOdd(column, odd, starts, ranks)
  return ranks
}

/** Numbers in the order of the texts of a list, the same for equal ones; '' has none (NaN). */
export function ranksOfTexts(texts: readonly string[]): Float64Array {
  const order = [...texts.keys()].filter((index) => texts[index] !== '')
  order.sort((one, other) => collator.compare(texts[one] ?? '', texts[other] ?? ''))
  const ranks = new Float64Array(texts.length).fill(NaN)
  let rank = 0
  order.forEach((index, place) => {
    const before = order[place - 1]
    if (before === undefined || collator.compare(texts[before] ?? '', texts[index] ?? '') !== 0) rank = place
    ranks[index] = rank
  })
  return ranks
}

/** Rows all of whose characters have a weight, and the others. */
function plainAndOdd({ bytes, offsets }: TextColumn): { plain: Uint32Array; odd: number[] } {
  const { weights } = collationWeights()
  const plain = new Uint32Array(offsets.length - 1)
  const odd: number[] = []
  let next = 0
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1] as number
    let at = offsets[row] as number
    if (at === end) continue
    while (at < end) {
      const byte = bytes[at] as number
      const code = byte < 128 ? byte : byte < 0xe0 ? ((byte & 31) << 6) | ((bytes[at + 1] as number) & 63) : 0
      if (weights[code] === 0) break
      at += byte < 128 ? 1 : 2
    }
    if (at < end) odd.push(row)
    else plain[next++] = row
  }
  return { plain: plain.subarray(0, next), odd }
}

/** The first place of each group of equal texts, and a row of it. */
interface Starts {
  readonly places: number[]
  readonly rows: number[]
}

function* rankPlainSteps(
  column: TextColumn,
  { order, same }: LettersInOrder,
  ranks: Float64Array
): Generator<void, Starts> {
  const starts: Starts = { places: [], rows: [] }
  const rank = (place: number, rows: Uint32Array | readonly number[]): void => {
    starts.places.push(place)
    starts.rows.push(rows[0] as number)
    for (const row of rows) ranks[row] = place
  }
  for (let first = 0, groups = 1; first < order.length; groups++) {
    let next = first + 1
    while (same[next] === 1) next++
    const rows = order.subarray(first, next)
    if (areAlike(column, rows)) rank(first, rows)
    else rankVariants(column, rows, first, rank)
    if (groups % groupsInStep === 0) yield
    first = next
  }
  return starts
}

function areAlike({ bytes, offsets }: TextColumn, rows: Uint32Array): boolean {
  const start = offsets[rows[0] as number] as number
  const length = (offsets[(rows[0] as number) + 1] as number) - start
  for (let index = 1; index < rows.length; index++) {
    const other = offsets[rows[index] as number] as number
    if ((offsets[(rows[index] as number) + 1] as number) - other !== length) return false
    for (let at = 0; at < length; at++) if (bytes[start + at] !== bytes[other + at]) return false
  }
  return true
}

/** Texts of the same letters that differ in case or accents. */
function rankVariants(
  column: TextColumn,
  rows: Uint32Array,
  first: number,
  rank: (place: number, rows: readonly number[]) => void
): void {
  const variants = new Map<string, number[]>()
  for (const row of rows) {
    const text = textAt(column, row)
    const alike = variants.get(text)
    if (alike) alike.push(row)
    else variants.set(text, [row])
  }
  const texts = [...variants.keys()].sort(collator.compare)
  let place = first
  for (let index = 0; index < texts.length;) {
    const group = [...(variants.get(texts[index] ?? '') ?? [])]
    let next = index + 1
    for (; next < texts.length && collator.compare(texts[index] ?? '', texts[next] ?? '') === 0; next++)
      group.push(...(variants.get(texts[next] ?? '') ?? []))
    rank(place, group)
    place += group.length
    index = next
  }
}

/** Puts the other texts between: a half and less below the group that they come before. */
function rankOdd(column: TextColumn, odd: readonly number[], starts: Starts, ranks: Float64Array): void {
  const texts = odd.map((row) => textAt(column, row))
  const own = ranksOfTexts(texts)
  odd.forEach((row, index) => {
    const text = texts[index] ?? ''
    const place = firstNotBefore(column, starts, text)
    const found = starts.rows[place]
    const start = starts.places[place] ?? ranks.length
    const isEqual = found !== undefined && collator.compare(textAt(column, found), text) === 0
    ranks[row] = isEqual ? start : start - 1 + ((own[index] ?? 0) + 1) / (odd.length + 1)
  })
}

function firstNotBefore(column: TextColumn, { rows }: Starts, text: string): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (collator.compare(textAt(column, rows[middle] ?? 0), text) < 0) low = middle + 1
    else high = middle
  }
  return low
}
