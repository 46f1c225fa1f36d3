import { writeSpans, type CodeSpans } from './code-spans'
import { memoryOf, type ColumnMemory } from './column-memory'
import type { Loops } from './loops'
import type { SetMaker } from './set-maker'

/** Numbers by which a cut code is decided: where they begin, and the bounds. */
interface ValueRange {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Which codes a range had, and its rows. */
interface Range {
  readonly spans: CodeSpans
  readonly from: number
  readonly to: number
}

/** The rows of a column in the order of their codes, and the rows of the range that was asked for last. */
interface Followed {
  readonly codes: Uint16Array
  readonly order: Uint32Array
  readonly starts: Uint32Array
  readonly words: Uint32Array
  last: Range
}

const differentCodes = 0x10000
const mostColumns = 3
/** Moving more than a sixteenth of all rows costs more than looking at all codes. */
const fewParts = 16
const followed = new WeakMap<ColumnMemory, readonly Followed[]>()
const asked = new WeakMap<CodeSpans['codes'], number>()

/**
 * Writes the rows of a range by their codes, where the loops can read them. From the third range of a column of 16-bit codes
 * on, only the rows are written anew that lie between the bounds of the last range and those of this one.
 */
export function writeMovedRange(
  loops: Loops,
  spans: CodeSpans,
  values: ValueRange,
  words: Uint32Array,
  sets: SetMaker
): void {
  const memory = memoryOf(words)
  const { codes } = spans
  if (!memory || !(codes instanceof Uint16Array)) return writeSpans(loops, spans, values, words)
  const range = { spans, from: values.from, to: values.to }
  const known = followed.get(memory)?.find((each) => each.codes === codes)
  if (known && rewriteBetween(loops, known, range, values)) {
    words.set(known.words)
    return
  }
  writeSpans(loops, spans, values, words)
  if (known) {
    known.words.set(words)
    known.last = range
  } else follow(loops, memory, range, words, sets)
}

/** From the third time on; the column that was followed first makes place. */
function follow(loops: Loops, memory: ColumnMemory, last: Range, words: Uint32Array, sets: SetMaker): void {
  const codes = last.spans.codes as Uint16Array
  const times = (asked.get(codes) ?? 0) + 1
  asked.set(codes, times)
  if (times < 2) return
  const order = sets.moved(new Uint32Array(codes.length))
  const starts = sets.moved(new Uint32Array(differentCodes + 1))
  const own = sets.moved(Uint32Array.from(words))
  if (![order, starts, own].every(memory.holds)) return
  loops.orderByCodes(codes.byteOffset, codes.length, starts.byteOffset, order.byteOffset)
  const others = followed.get(memory) ?? []
  followed.set(memory, [...others.slice(1 - mostColumns), { codes, order, starts, words: own, last }])
}

/** Rows of codes from `first` to `last` (both included) that are in a set (1), not in it (0), or by their number (null). */
interface Piece {
  readonly first: number
  readonly last: number
  readonly isIn: 0 | 1 | null
}

/** False when too many rows lie between the bounds. */
function rewriteBetween(loops: Loops, known: Followed, range: Range, values: ValueRange): boolean {
  const { starts, order, words, last } = known
  const pieces = [
    ...(last.from === range.from ? [] : piecesOf(range.spans, ...lowerCodes(last.spans, range.spans))),
    ...(last.to === range.to ? [] : piecesOf(range.spans, ...upperCodes(last.spans, range.spans)))
  ]
  const startOf = (code: number): number => starts[Math.min(code, differentCodes)] as number
  const rows = pieces.reduce((sum, piece) => sum + startOf(piece.last + 1) - startOf(piece.first), 0)
  if (rows * fewParts > order.length) return false
  for (const piece of pieces) {
    const start = startOf(piece.first)
    const length = startOf(piece.last + 1) - start
    const at = order.byteOffset + start * order.BYTES_PER_ELEMENT
    if (piece.isIn !== null) loops.rewriteRows(at, length, piece.isIn, words.byteOffset)
    else loops.rewriteRowsOfNumbers(at, length, values.at, range.from, range.to, words.byteOffset)
  }
  known.last = range
  return true
}

function lowerCodes(one: CodeSpans, other: CodeSpans): [first: number, last: number] {
  return [Math.min(one.outer, other.outer), Math.max(one.inner, other.inner)]
}

function upperCodes(one: CodeSpans, other: CodeSpans): [first: number, last: number] {
  const first = Math.min(one.inner + one.innerSpan, other.inner + other.innerSpan)
  return [first, Math.max(one.outer + one.outerSpan, other.outer + other.outerSpan)]
}

/** The codes from `first` to `last`, parted by what the spans say of them. */
function piecesOf(spans: CodeSpans, first: number, last: number): Piece[] {
  const [innerEnd, outerEnd] = [spans.inner + spans.innerSpan, spans.outer + spans.outerSpan]
  const parts: readonly Piece[] = [
    { first: 0, last: spans.outer - 1, isIn: 0 },
    { first: spans.outer, last: spans.inner - 1, isIn: null },
    { first: spans.inner, last: innerEnd, isIn: 1 },
    { first: innerEnd + 1, last: outerEnd, isIn: null },
    { first: outerEnd + 1, last: differentCodes - 1, isIn: 0 }
  ]
  return parts
    .map((part) => ({ ...part, first: Math.max(part.first, first), last: Math.min(part.last, last) }))
    .filter((part) => part.first <= part.last)
}
