/** The loops of `src/loops` that list the rows of a set and count or sum listed rows by group. */
export interface CountingLoops {
  listRows(words: number, length: number, rows: number): number
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
