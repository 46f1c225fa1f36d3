import type { ComputingLoops } from './computing-loops'
import type { CountingLoops } from './counting-loops'
import type { EventLoops } from './event-loops'
import type { ReadingLoops } from './reading-loops'
import type { RunningLoops } from './running-loops'
import type { TextLoops } from './text-loops'
import type { WholeLoops } from './whole-loops'
import type { WritingLoops } from './writing-loops'

/**
 * The hot loops of `src/loops`, over addresses in bytes of one column memory; what each does is said there. `rows` is how many
 * rows, `length` how many words of 32 bits, `words`, `matches`, `unknown` and `target` where a set begins. Each has a loop in
 * JavaScript beside its caller that gives the same words.
 */
export interface Loops
  extends ComputingLoops, CountingLoops, ReadingLoops, RunningLoops, WritingLoops, TextLoops, EventLoops, WholeLoops {
  countBits(words: number, length: number): number
  rangeOfNumbers(values: number, rows: number, from: number, to: number, words: number): void
  unknownNumbers(values: number, rows: number, words: number): void
  /** Codes of 16 bits that rise with numbers. */
  codeNumbers(values: number, rows: number, low: number, perUnit: number, codes: number): void
  rangeOfCodes(
    codes: number,
    inner: number,
    innerSpan: number,
    outer: number,
    outerSpan: number,
    values: number,
    rows: number,
    from: number,
    to: number,
    words: number
  ): void
  orderByCodes(codes: number, rows: number, starts: number, order: number): void
  rewriteRows(rows: number, length: number, isIn: number, words: number): void
  rewriteRowsOfNumbers(rows: number, length: number, values: number, from: number, to: number, words: number): void
  rangeOfByteCodes(codes: number, first: number, span: number, rows: number, words: number): void
  rangeOfDays(values: number, rows: number, from: number, to: number, words: number): void
  lookUpDays(values: number, rows: number, first: number, table: number, size: number, words: number): void
  rangeOfAges(
    youngest: number,
    oldest: number,
    rows: number,
    from: number,
    to: number,
    matches: number,
    unknown: number
  ): void
  equalBytes(codes: number, rows: number, code: number, words: number): void
  equalHalves(codes: number, rows: number, code: number, words: number): void
  equalWords(codes: number, rows: number, code: number, words: number): void
  emptyStretches(offsets: number, rows: number, words: number): void
  lookUpBytes(codes: number, rows: number, table: number, words: number): void
  lookUpHalves(codes: number, rows: number, table: number, words: number): void
  lookUpWords(codes: number, rows: number, table: number, words: number): void
  spreadCodes(offsets: number, codes: number, rows: number, sets: number, stride: number): void
  anyOfSeveral(offsets: number, codes: number, rows: number, table: number, words: number): void
  /** Joins so many sets by their two lists of addresses; says for how many rows the group is true. */
  joinAll(matches: number, unknown: number, sets: number, length: number, isTrue: number, isUnknown: number): number
  joinAny(matches: number, unknown: number, sets: number, length: number, isTrue: number, isUnknown: number): number
  joinAtLeast(
    matches: number,
    unknown: number,
    sets: number,
    needed: number,
    length: number,
    isTrue: number,
    isUnknown: number,
    digits: number
  ): number
  eitherOf(one: number, other: number, length: number, target: number): void
  neitherOf(one: number, other: number, rows: number, target: number): void
}
