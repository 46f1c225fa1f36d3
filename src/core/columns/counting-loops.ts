/** The loops of `src/loops` that list the rows of a set, find listed rows in it, and count or sum listed rows by group. */
export interface CountingLoops {
  listRows(words: number, length: number, rows: number): number
  countChanges(before: number, after: number, length: number, counts: number): void
  listChanges(before: number, after: number, length: number, came: number, went: number): void
  firstAmong(rows: number, length: number, words: number, wanted: number, found: number): number
  numbersAmong(
    rows: number,
    length: number,
    words: number,
    codes: number,
    code: number,
    values: number,
    most: number,
    found: number
  ): number
  countBytes(codes: number, rows: number, length: number, counts: number): void
  countHalves(codes: number, rows: number, length: number, counts: number): void
  countWords(codes: number, rows: number, length: number, counts: number): void
  countSeveral(codes: number, offsets: number, rows: number, length: number, counts: number): void
  sumBytes(
    codes: number,
    rows: number,
    length: number,
    first: number,
    second: number,
    figures: number,
    stride: number
  ): void
  sumHalves: CountingLoops['sumBytes']
  countBucketsOfBytes(codes: number, buckets: number, width: number, rows: number, length: number, counts: number): void
  countBucketsOfHalves: CountingLoops['countBucketsOfBytes']
}
